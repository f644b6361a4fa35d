package org.partnershipgraph.persistence.drift;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.County;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.municipality.Seat;
import org.partnershipgraph.municipality.Succession;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.source.Claim;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.source.SourceKind;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.PartialDate;
import org.partnershipgraph.time.Period;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;

/** Records of every kind that link to each other and to what is not there, each optional part now there, now missing. */
final class RandomRecords {

    static final List<String> COUNTRIES = List.of("KE", "SE", "UA", "XK");
    static final List<String> COUNTIES = List.of("10", "14", "25");
    static final List<String> TOWNS = keys("town", 14);
    static final List<String> PARTNERSHIPS = keys("partnership", 16);
    static final List<String> NETWORKS = keys("network", 5);
    static final List<String> TERMS = keys("term", 4);
    static final List<String> SOURCES = keys("source", 4);
    static final List<String> GOALS =
            IntStream.rangeClosed(1, 6).mapToObj(String::valueOf).toList();
    static final List<String> CLAIMED = List.of("period", "title");

    private final Random random;

    RandomRecords(Random random) {
        this.random = random;
    }

    static List<String> keys(Class<? extends Aggregate> type) {
        return switch (type.getSimpleName()) {
            case "Municipality" -> TOWNS;
            case "Partnership" -> PARTNERSHIPS;
            case "Network" -> NETWORKS;
            case "Country" -> COUNTRIES;
            case "GlobalGoal" -> GOALS;
            case "Source" -> SOURCES;
            case "ProjectArea", "Theme", "Tag", "Method" -> TERMS;
            default -> List.of();
        };
    }

    Aggregate of(Class<? extends Aggregate> type, String key, @Nullable Long version) {
        return switch (type.getSimpleName()) {
            case "Municipality" -> town(key, version);
            case "Partnership" -> new RandomPartnership(random, this).of(key, version);
            case "Network" -> network(key, version);
            case "Country" -> new Country(key, version, name(), names(), random.nextBoolean(), null);
            case "GlobalGoal" -> new GlobalGoal(Integer.parseInt(key), version, name(), "#C5192D", names());
            case "Source" ->
                new Source(
                        key,
                        version,
                        name(),
                        any(SourceKind.values()),
                        perhaps(() -> any(Language.values())),
                        null,
                        null,
                        null);
            case "ProjectArea" -> new ProjectArea(key, version, name(), names());
            case "Theme" -> new Theme(key, version, name(), names());
            case "Tag" -> new Tag(key, version, name(), names());
            case "Method" -> new Method(key, version, name(), names(), null);
            default -> throw new IllegalArgumentException("no records of " + type);
        };
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    final <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }

    <T> @Nullable T perhaps(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    /** So many at most, each once. */
    <T> List<T> some(List<T> all, int most) {
        return random.ints(random.nextInt(most + 1), 0, all.size())
                .distinct()
                .mapToObj(all::get)
                .toList();
    }

    LocalizedText text() {
        return Words.ALL.localized(random, 5);
    }

    LocalizedText name() {
        return Words.ALL.localized(random, 2);
    }

    List<Claim> claims() {
        return some(CLAIMED, 2).stream()
                .map(field -> new Claim(field, text(), null))
                .toList();
    }

    Period period() {
        var start = perhaps(() -> date(2010 + random.nextInt(12)));
        var end = perhaps(() -> date((start == null ? 2015 : start.year()) + 1 + random.nextInt(5)));
        return new Period(start, end);
    }

    PartialDate date(int year) {
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.ofYear(year);
            case 1 -> new PartialDate(year, 1 + random.nextInt(12), null);
            default -> new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    private Municipality town(String key, @Nullable Long version) {
        var successor = any(TOWNS);
        return new Municipality(
                key,
                version,
                name(),
                perhaps(this::word),
                any(MunicipalityKind.values()),
                any(COUNTRIES),
                perhaps(() -> new County(any(COUNTIES), name())),
                null,
                names(),
                names(),
                perhaps(() -> new Seat(word(), null, random.nextInt(90), random.nextInt(180))),
                successor.equals(key) ? null : perhaps(() -> new Succession(successor, null)),
                perhaps(this::text),
                some(SOURCES, 2));
    }

    private Network network(String key, @Nullable Long version) {
        return new Network(
                key,
                version,
                name(),
                names(),
                perhaps(this::text),
                period(),
                some(COUNTRIES, 3),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                some(SOURCES, 2),
                claims());
    }

    private String word() {
        return Words.ALL.text(random, 2);
    }

    private List<String> names() {
        return Stream.generate(this::word).limit(random.nextInt(3)).toList();
    }

    private static List<String> keys(String name, int size) {
        return IntStream.range(0, size).mapToObj(i -> name + "-" + i).toList();
    }
}
