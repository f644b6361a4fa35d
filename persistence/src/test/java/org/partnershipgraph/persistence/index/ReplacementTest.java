package org.partnershipgraph.persistence.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.change.Revision;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.change.ChangePublisher;
import org.partnershipgraph.persistence.contract.Bare;
import org.partnershipgraph.persistence.index.list.FilterQueries;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.store.AllRecords;
import org.partnershipgraph.store.UnreadableRecordException;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the index knows of a record is that of its old state or that of its new one. */
@ExtendWith(OutputCaptureExtension.class)
class ReplacementTest {

    /** A name of letters that stand for eighteen each: more than any entry can hold. */
    private static final String ENDLESS = "\uFDFA".repeat(Names.MAX_LENGTH);

    private final List<Municipality> municipalities = new ArrayList<>();
    private final List<Partnership> partnerships = new ArrayList<>();
    private final Records<Municipality> towns = new Records<>(Municipality.class, municipalities);
    private final Records<Partnership> pairs = new Records<>(Partnership.class, partnerships);
    private final LuceneIndex index;

    ReplacementTest() throws IOException {
        index = new LuceneIndex(StandardKinds.catalog());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void leavesWhatIsKnownOfARecordThatCannotBeEntered() {
        municipalities.addAll(List.of(municipality("falun", "Falun"), municipality("lund", "Lund")));
        index.rebuild(AllRecords.of(List.of(towns, pairs)));
        municipalities.clear();
        municipalities.addAll(List.of(municipality("falun", ENDLESS), municipality("lund", "Londinum")));
        assertThatExceptionOfType(UnreadableRecordException.class)
                .isThrownBy(() -> index.replace(towns, List.of("falun", "lund")))
                .withMessage("Municipality 'falun' in the store cannot be read: "
                        + "one of its names is longer than an entry can hold");
        assertThat(named("falun")).containsExactly("falun");
        assertThat(named("londinum")).containsExactly("lund");
        assertThat(index.count(Municipality.KIND, Filter.all())).isEqualTo(2);
    }

    @Test
    void takesInWhatIsWrittenBesideARecordThatCannotBeEntered() {
        try (var store = RunningStore.inMemory()) {
            var all = store.of(Municipality.class);
            var old = all.save(municipality("falun", "Falun"));
            all.saveAll(List.of(renamed(old, ENDLESS), municipality("lund", "Lund")));
            var stored = store.get(LuceneIndex.class);
            assertThat(stored.count(Municipality.KIND, Filter.all())).isEqualTo(2);
            assertThat(stored.count(Municipality.KIND, new Filter.NameMatches(Filter.MatchMode.EQUALS, "falun")))
                    .isEqualTo(1);
            all.save(renamed(all.findById("falun").orElseThrow(), "Fahlun"));
            assertThat(stored.count(Municipality.KIND, new Filter.NameMatches(Filter.MatchMode.EQUALS, "fahlun")))
                    .isEqualTo(1);
        }
    }

    @Test
    void leavesNothingElseOutWhereItIsMadeAnew(CapturedOutput output) {
        municipalities.addAll(List.of(municipality("falun", ENDLESS), municipality("lund", "Lund")));
        partnerships.add(partnership(1));
        index.rebuild(AllRecords.of(List.of(towns, pairs)));
        assertThat(index.keys(Municipality.KIND, Filter.all(), 10)).containsExactly("lund");
        assertThat(index.count(Partnership.KIND, Filter.all())).isEqualTo(1);
        assertThat(output).containsOnlyOnce("Municipality 'falun'").doesNotContain("immense");
        municipalities.set(0, municipality("falun", "Falun"));
        index.replace(towns, List.of("falun"));
        assertThat(named("falun")).containsExactly("falun");
    }

    @Test
    void startsAgainBesideARecordThatCannotBeEntered(@TempDir Path directory) {
        try (var store = RunningStore.in(directory)) {
            store.of(Municipality.class).saveAll(List.of(municipality("falun", ENDLESS), municipality("lund", "Lund")));
        }
        try (var store = RunningStore.in(directory)) {
            assertThat(store.get(LuceneIndex.class).keys(Municipality.KIND, Filter.all(), 10))
                    .containsExactly("lund");
        }
    }

    @Test
    void takesInChangesAfterOthersWereMissedBesideARecordThatCannotBeEntered() {
        try (var store = RunningStore.inMemory()) {
            var all = store.of(Municipality.class);
            all.save(municipality("falun", ENDLESS));
            store.get(ChangePublisher.class).publishChangesLost(Revision.NONE);
            all.save(municipality("lund", "Lund"));
            assertThat(store.get(LuceneIndex.class).keys(Municipality.KIND, Filter.all(), 10))
                    .containsExactly("lund");
        }
    }

    @Test
    void showsReadersTheOldStateOrTheNewOne() throws Exception {
        partnerships.add(partnership(1));
        index.rebuild(AllRecords.of(List.of(towns, pairs)));
        var isDone = new AtomicBoolean();
        var reader = Executors.newSingleThreadExecutor();
        try {
            var seen = reader.submit(states(isDone));
            for (int i = 0; i < 300; i++) {
                partnerships.set(0, partnership(i % 2 == 0 ? 3 : 1));
                index.replace(pairs, List.of("a-b"));
            }
            isDone.set(true);
            assertThat(seen.get()).isSubsetOf("1 with 1", "1 with 3");
        } finally {
            isDone.set(true);
            reader.shutdownNow();
        }
    }

    /** Partnerships and projects that are seen as fast as the index can be looked at. */
    private Callable<Set<String>> states(AtomicBoolean isDone) {
        return () -> {
            var seen = new TreeSet<String>();
            while (!isDone.get()) {
                index.snapshots().refresh();
                seen.add(index.snapshots().ask(snapshot -> {
                    var queries = new FilterQueries(snapshot);
                    return snapshot.count(queries.of(Partnership.KIND, Filter.all())) + " with "
                            + snapshot.count(queries.of(Project.KIND, Filter.all()));
                }));
            }
            return seen;
        };
    }

    private List<String> named(String name) {
        return index.keys(Municipality.KIND, new Filter.NameMatches(Filter.MatchMode.EQUALS, name), 10);
    }

    private static Municipality renamed(Municipality town, String name) {
        var renamed = municipality(town.slug(), name);
        return new Municipality(
                town.slug(),
                town.version(),
                renamed.name(),
                null,
                town.kind(),
                town.country(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    private static Partnership partnership(int projects) {
        var all = IntStream.range(0, projects)
                .mapToObj(i -> Bare.project("project-" + i, "a-b", LocalizedText.same("A project")))
                .toList();
        return Bare.partnership("a-b", all, "a", "b");
    }
}
