package org.partnershipgraph.seeds.load;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipgraph.seeding.LoadedSeed;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;

/** One load of one kind of record: one read, one write for all that is new, and one for each record that changed. */
final class KindLoader<T extends Aggregate> {

    private final Store<T> store;
    private final Store<LoadedSeed> loadedSeeds;
    private final Map<String, LoadedSeed> seeded;
    private final Map<String, T> stored;
    private final Map<SeedDecision, List<SeedComparison<T>>> comparisons;

    KindLoader(Store<T> store, Store<LoadedSeed> loadedSeeds, Map<String, LoadedSeed> seeded, Collection<T> seeds) {
        this.store = store;
        this.loadedSeeds = loadedSeeds;
        this.seeded = seeded;
        this.stored = byKey(store.findAllById(seeds.stream().map(Aggregate::key).toList()));
        this.comparisons = seeds.stream().map(this::compare).collect(Collectors.groupingBy(SeedComparison::decision));
    }

    LoadReport.Counts run() {
        save(having(SeedDecision.ADDED));
        save(having(SeedDecision.UPDATED));
        remember(having(SeedDecision.UNCHANGED), stored);
        return new LoadReport.Counts(
                having(SeedDecision.ADDED).size(),
                having(SeedDecision.UPDATED).size(),
                having(SeedDecision.UNCHANGED).size(),
                having(SeedDecision.KEPT).size());
    }

    private SeedComparison<T> compare(T seed) {
        var lastLoad = seeded.get(LoadedSeed.idOf(store.type(), seed.key()));
        return new SeedComparison<>(seed, RecordContent.digest(seed), stored.get(seed.key()), lastLoad);
    }

    private List<SeedComparison<T>> having(SeedDecision decision) {
        return comparisons.getOrDefault(decision, List.of());
    }

    private void save(List<SeedComparison<T>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var records =
                changes.stream().map(change -> change.toSave(store.type())).toList();
        remember(changes, byKey(store.saveAll(records)));
    }

    /** Notes what was loaded at which version, if that has changed. */
    private void remember(List<SeedComparison<T>> loaded, Map<String, T> current) {
        loaded.stream()
                .map(seed -> loadedSeedOf(seed, current))
                .filter(lastLoad -> !lastLoad.equals(seeded.get(lastLoad.id())))
                .collect(Collectors.partitioningBy(lastLoad -> lastLoad.version() == null))
                .values()
                .stream()
                .filter(news -> !news.isEmpty())
                .forEach(loadedSeeds::saveAll);
    }

    private LoadedSeed loadedSeedOf(SeedComparison<T> loaded, Map<String, T> current) {
        var record = requireNonNull(current.get(loaded.seed().key()), "the store has not returned what it saved");
        return loaded.loadedAt(store.type(), RecordVersion.of(record));
    }

    private static <T extends Aggregate> Map<String, T> byKey(Collection<T> records) {
        return records.stream().collect(Collectors.toMap(Aggregate::key, Function.identity()));
    }
}
