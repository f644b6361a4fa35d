package org.partnershipgraph.persistence.drift;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.source.SourceKind;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.SimpleForm;

/** Filters on records of a kind: each sort of condition that there is, and any of them put together. */
final class RandomFilters {

    /** A relation to records of another kind. */
    private record Link(Field to, Kind kind, Field from) {}

    private static final Map<Field, List<String>> VALUES = Map.ofEntries(
            entry(Field.CLAIM, RandomRecords.CLAIMED),
            entry(Field.COUNTRY, RandomRecords.COUNTRIES),
            entry(Field.COUNTY, RandomRecords.COUNTIES),
            entry(Field.END_YEAR, years()),
            entry(Field.GOAL, RandomRecords.GOALS),
            entry(Field.GRANT, List.of("SEK", "USD")),
            entry(Field.IS_PROGRAMME_COUNTRY, List.of("true", "false")),
            entry(Field.LANGUAGE, names(Language.values())),
            entry(Field.METHOD, RandomRecords.TERMS),
            entry(Field.MUNICIPALITY, RandomRecords.TOWNS),
            entry(Field.NETWORK, RandomRecords.NETWORKS),
            entry(Field.PARTNERSHIP, RandomRecords.PARTNERSHIPS),
            entry(Field.PHASE, names(Phase.values())),
            entry(Field.PROJECT_AREA, RandomRecords.TERMS),
            entry(Field.SOURCE, RandomRecords.SOURCES),
            entry(Field.START_YEAR, years()),
            entry(Field.SUCCESSOR, RandomRecords.TOWNS),
            entry(Field.TAG, RandomRecords.TERMS),
            entry(Field.THEME, RandomRecords.TERMS),
            entry(Field.YEAR, years()));

    private static final List<Field> OF_PROJECTS =
            List.of(Field.PROJECT_AREA, Field.THEME, Field.GOAL, Field.TAG, Field.METHOD, Field.NETWORK);
    private static final List<Field> IN_TIME = List.of(Field.YEAR, Field.START_YEAR, Field.END_YEAR);

    private final Random random;
    private final RandomRecords records;

    RandomFilters(Random random) {
        this.random = random;
        records = new RandomRecords(random);
    }

    /** The fields of a kind that hold values, its key aside. */
    static List<Field> fields(Kind kind) {
        return switch (kind) {
            case MUNICIPALITY -> List.of(Field.COUNTRY, Field.COUNTY, Field.KIND, Field.SUCCESSOR, Field.SOURCE);
            case PARTNERSHIP -> undertaking(Field.MUNICIPALITY);
            case PROJECT -> undertaking(Field.PARTNERSHIP);
            case NETWORK -> joined(List.of(Field.COUNTRY, Field.SOURCE, Field.CLAIM), IN_TIME);
            case COUNTRY -> List.of(Field.IS_PROGRAMME_COUNTRY);
            case SOURCE -> List.of(Field.KIND, Field.LANGUAGE);
            default -> List.of();
        };
    }

    /** One of each sort of condition that records of the kind know. */
    List<Filter> ofEachSort(Kind kind) {
        var filters = new ArrayList<Filter>(List.of(Filter.all(), in(kind, Field.KEY)));
        fields(kind).forEach(field -> {
            filters.add(in(kind, field));
            filters.add(new Filter.Has(field));
        });
        for (var likeness : Filter.Likeness.values()) {
            filters.add(new Filter.Named(likeness, part(likeness)));
        }
        filters.add(new Filter.Mentions(words(1)));
        filters.add(new Filter.Mentions(words(2)));
        links(kind).forEach(link -> filters.addAll(quantified(link)));
        filters.addAll(numbers(kind));
        if (kind == Kind.MUNICIPALITY) {
            filters.add(new Filter.PartnerOf(Filter.all()));
            filters.add(new Filter.PartnerOf(in(kind, Field.COUNTRY)));
            filters.add(new Filter.PartnerOf(in(kind, Field.KEY).not()).not());
        }
        return filters;
    }

    /** Some put together, so deep at most. */
    Filter combined(Kind kind, int depth) {
        if (depth == 0) {
            return records.any(ofEachSort(kind));
        }
        return switch (random.nextInt(5)) {
            case 0 -> new Filter.And(several(kind, depth));
            case 1 -> new Filter.Or(several(kind, depth));
            case 2 -> combined(kind, depth - 1).not();
            case 3 -> linked(kind, depth);
            default -> new Filter.Called("a name", combined(kind, depth - 1));
        };
    }

    private List<Filter> several(Kind kind, int depth) {
        return Stream.generate(() -> combined(kind, depth - 1))
                .limit(random.nextInt(4))
                .toList();
    }

    private Filter linked(Kind kind, int depth) {
        var link = records.any(links(kind));
        return Filter.linked(link.to(), link.kind(), link.from(), combined(link.kind(), depth - 1));
    }

    /** Records some, none, or every one of whose linked ones have a value. */
    private List<Filter> quantified(Link link) {
        var fields = fields(link.kind());
        var filter = in(link.kind(), fields.isEmpty() ? Field.KEY : records.any(fields));
        return List.of(
                of(link, filter), of(link, filter).not(), of(link, filter.not()).not());
    }

    private static Filter of(Link link, Filter filter) {
        return Filter.linked(link.to(), link.kind(), link.from(), filter);
    }

    private List<Filter> numbers(Kind kind) {
        int year = 2008 + random.nextInt(20);
        var inYears = new Filter.Overlaps(Field.YEARS, year, year + random.nextInt(4));
        int day = (year - 1970) * 365 + random.nextInt(365);
        return switch (kind) {
            case NETWORK -> List.of(inYears, new Filter.Between(Field.COUNTRY_COUNT, random.nextInt(3), 2));
            case PARTNERSHIP, PROJECT ->
                List.of(
                        inYears,
                        new Filter.Overlaps(Field.DAYS, day, day),
                        new Filter.Overlaps(Field.DAYS, day, day + random.nextInt(60)),
                        new Filter.Between(Field.LAST_START, day, Integer.MAX_VALUE),
                        new Filter.Between(Field.LAST_END, Integer.MIN_VALUE, day));
            default -> List.of();
        };
    }

    private Filter in(Kind kind, Field field) {
        return new Filter.In(field, Set.copyOf(records.some(values(kind, field), 3)));
    }

    private static List<String> values(Kind kind, Field field) {
        return switch (field) {
            case KEY -> keys(kind);
            case KIND -> kind == Kind.SOURCE ? names(SourceKind.values()) : names(MunicipalityKind.values());
            default -> VALUES.getOrDefault(field, List.of());
        };
    }

    private static List<String> keys(Kind kind) {
        return switch (kind) {
            case MUNICIPALITY -> RandomRecords.TOWNS;
            case PARTNERSHIP -> RandomRecords.PARTNERSHIPS;
            case PROJECT ->
                RandomRecords.PARTNERSHIPS.stream()
                        .map(partnership -> partnership + "/project-0")
                        .toList();
            case NETWORK -> RandomRecords.NETWORKS;
            case COUNTRY -> RandomRecords.COUNTRIES;
            case GLOBAL_GOAL -> RandomRecords.GOALS;
            case SOURCE -> RandomRecords.SOURCES;
            case PROJECT_AREA, THEME, TAG, METHOD -> RandomRecords.TERMS;
        };
    }

    private static List<Link> links(Kind kind) {
        var sources = new Link(Field.SOURCE, Kind.SOURCE, Field.KEY);
        return switch (kind) {
            case MUNICIPALITY ->
                List.of(
                        new Link(Field.KEY, Kind.PARTNERSHIP, Field.MUNICIPALITY),
                        new Link(Field.KEY, Kind.PROJECT, Field.MUNICIPALITY),
                        new Link(Field.KEY, Kind.MUNICIPALITY, Field.SUCCESSOR),
                        new Link(Field.SUCCESSOR, Kind.MUNICIPALITY, Field.KEY),
                        new Link(Field.COUNTRY, Kind.COUNTRY, Field.KEY),
                        sources);
            case PARTNERSHIP ->
                List.of(
                        new Link(Field.MUNICIPALITY, Kind.MUNICIPALITY, Field.KEY),
                        new Link(Field.NETWORK, Kind.NETWORK, Field.KEY),
                        new Link(Field.KEY, Kind.PROJECT, Field.PARTNERSHIP),
                        sources);
            case PROJECT ->
                List.of(
                        new Link(Field.MUNICIPALITY, Kind.MUNICIPALITY, Field.KEY),
                        new Link(Field.NETWORK, Kind.NETWORK, Field.KEY),
                        new Link(Field.PARTNERSHIP, Kind.PARTNERSHIP, Field.KEY),
                        sources);
            case NETWORK ->
                List.of(
                        new Link(Field.KEY, Kind.PARTNERSHIP, Field.NETWORK),
                        new Link(Field.KEY, Kind.PROJECT, Field.NETWORK),
                        sources);
            case COUNTRY -> List.of(new Link(Field.KEY, Kind.MUNICIPALITY, Field.COUNTRY));
            case GLOBAL_GOAL -> List.of(new Link(Field.KEY, Kind.PROJECT, Field.GOAL));
            case PROJECT_AREA -> List.of(new Link(Field.KEY, Kind.PROJECT, Field.PROJECT_AREA));
            case THEME -> List.of(new Link(Field.KEY, Kind.PROJECT, Field.THEME));
            case TAG -> List.of(new Link(Field.KEY, Kind.PROJECT, Field.TAG));
            case METHOD -> List.of(new Link(Field.KEY, Kind.PROJECT, Field.METHOD));
            case SOURCE ->
                List.of(
                        new Link(Field.KEY, Kind.MUNICIPALITY, Field.SOURCE),
                        new Link(Field.KEY, Kind.PARTNERSHIP, Field.SOURCE));
        };
    }

    private String part(Filter.Likeness likeness) {
        var name = SimpleForm.of(Words.ALL.any(random));
        return switch (likeness) {
            case EQUALS -> name;
            case STARTS_WITH -> name.substring(0, 1 + random.nextInt(2));
            case CONTAINS -> name.substring(1 + random.nextInt(4), 6);
        };
    }

    private String words(int size) {
        return Stream.generate(() -> Words.ALL.any(random))
                .limit(size)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static List<Field> undertaking(Field own) {
        var others = List.of(Field.MUNICIPALITY, Field.SOURCE, Field.CLAIM, Field.PHASE, Field.GRANT, own);
        return joined(joined(OF_PROJECTS, IN_TIME), others);
    }

    private static List<Field> joined(List<Field> some, List<Field> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static List<String> names(Enum<?>[] choices) {
        return Arrays.stream(choices).map(Enum::name).toList();
    }

    private static List<String> years() {
        return IntStream.range(2008, 2028).mapToObj(String::valueOf).toList();
    }
}
