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
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Status;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.source.SourceKind;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.SimpleForm;
import org.partnershipgraph.vocabulary.Country;

/** Filters on records of a kind: each sort of condition that there is, and any of them put together. */
final class RandomFilters {

    /** A relation to records of another kind. */
    private record Link(IndexField to, Kind<?> kind, IndexField from) {}

    private static final Map<IndexField, List<String>> VALUES = Map.ofEntries(
            entry(IndexField.CLAIM, RandomRecords.CLAIMED),
            entry(IndexField.COUNTRY, RandomRecords.COUNTRIES),
            entry(IndexField.COUNTY, RandomRecords.COUNTIES),
            entry(IndexField.END_YEAR, years()),
            entry(IndexField.GOAL, RandomRecords.GOALS),
            entry(IndexField.GRANT, List.of("SEK", "USD")),
            entry(IndexField.IS_PROGRAMME_COUNTRY, List.of("true", "false")),
            entry(IndexField.LANGUAGE, names(Language.values())),
            entry(IndexField.METHOD, RandomRecords.TERMS),
            entry(IndexField.MUNICIPALITY, RandomRecords.TOWNS),
            entry(IndexField.NETWORK, RandomRecords.NETWORKS),
            entry(IndexField.PARTNERSHIP, RandomRecords.PARTNERSHIPS),
            entry(IndexField.PHASE, names(Phase.values())),
            entry(IndexField.PROJECT_AREA, RandomRecords.TERMS),
            entry(IndexField.SOURCE, RandomRecords.SOURCES),
            entry(IndexField.START_YEAR, years()),
            entry(IndexField.SUCCESSOR, RandomRecords.TOWNS),
            entry(IndexField.TAG, RandomRecords.TERMS),
            entry(IndexField.THEME, RandomRecords.TERMS),
            entry(IndexField.YEAR, years()));

    private static final List<IndexField> OF_PROJECTS = List.of(
            IndexField.PROJECT_AREA,
            IndexField.THEME,
            IndexField.GOAL,
            IndexField.TAG,
            IndexField.METHOD,
            IndexField.NETWORK);
    private static final List<IndexField> IN_TIME =
            List.of(IndexField.YEAR, IndexField.START_YEAR, IndexField.END_YEAR);

    private final Random random;
    private final RandomRecords records;

    RandomFilters(Random random) {
        this.random = random;
        records = new RandomRecords(random);
    }

    /** The fields of a kind that hold values, its key aside. */
    static List<IndexField> fields(Kind<?> kind) {
        return switch (kind.toString()) {
            case "MUNICIPALITY" ->
                List.of(
                        IndexField.COUNTRY,
                        IndexField.COUNTY,
                        IndexField.KIND,
                        IndexField.SUCCESSOR,
                        IndexField.SOURCE);
            case "PARTNERSHIP" -> undertaking(IndexField.MUNICIPALITY);
            case "PROJECT" -> undertaking(IndexField.PARTNERSHIP);
            case "NETWORK" -> joined(List.of(IndexField.COUNTRY, IndexField.SOURCE, IndexField.CLAIM), IN_TIME);
            case "COUNTRY" -> List.of(IndexField.IS_PROGRAMME_COUNTRY);
            case "SOURCE" -> List.of(IndexField.KIND, IndexField.LANGUAGE);
            default -> List.of();
        };
    }

    /** One of each sort of condition that records of the kind know. */
    List<Filter> ofEachSort(Kind<?> kind) {
        var filters = new ArrayList<Filter>(List.of(Filter.all(), in(kind, IndexField.KEY)));
        fields(kind).forEach(field -> {
            filters.add(in(kind, field));
            filters.add(new Filter.Has(field));
        });
        for (var likeness : Filter.MatchMode.values()) {
            filters.add(new Filter.NameMatches(likeness, part(likeness)));
        }
        filters.add(new Filter.FullText(words(1)));
        filters.add(new Filter.FullText(words(2)));
        links(kind).forEach(link -> filters.addAll(quantified(link)));
        filters.addAll(numbers(kind));
        if (kind == Municipality.KIND) {
            filters.add(new Filter.PartnerOf(Filter.all()));
            filters.add(new Filter.PartnerOf(in(kind, IndexField.COUNTRY)));
            filters.add(new Filter.PartnerOf(in(kind, IndexField.KEY).not()).not());
        }
        return filters;
    }

    /** Some put together, so deep at most. */
    Filter combined(Kind<?> kind, int depth) {
        if (depth == 0) {
            return records.any(ofEachSort(kind));
        }
        return switch (random.nextInt(5)) {
            case 0 -> new Filter.And(several(kind, depth));
            case 1 -> new Filter.Or(several(kind, depth));
            case 2 -> combined(kind, depth - 1).not();
            case 3 -> linked(kind, depth);
            default -> new Filter.Labelled("a name", combined(kind, depth - 1));
        };
    }

    private List<Filter> several(Kind<?> kind, int depth) {
        return Stream.generate(() -> combined(kind, depth - 1))
                .limit(random.nextInt(4))
                .toList();
    }

    private Filter linked(Kind<?> kind, int depth) {
        var link = records.any(links(kind));
        return Filter.linked(link.to(), link.kind(), link.from(), combined(link.kind(), depth - 1));
    }

    /** Records some, none, or every one of whose linked ones have a value. */
    private List<Filter> quantified(Link link) {
        var fields = fields(link.kind());
        var filter = in(link.kind(), fields.isEmpty() ? IndexField.KEY : records.any(fields));
        return List.of(
                of(link, filter), of(link, filter).not(), of(link, filter.not()).not());
    }

    private static Filter of(Link link, Filter filter) {
        return Filter.linked(link.to(), link.kind(), link.from(), filter);
    }

    private List<Filter> numbers(Kind<?> kind) {
        int year = 2008 + random.nextInt(20);
        var inYears = new Filter.Overlaps(IndexField.YEARS, year, year + random.nextInt(4));
        int day = (year - 1970) * 365 + random.nextInt(365);
        return switch (kind.toString()) {
            case "NETWORK" -> List.of(inYears, new Filter.Between(IndexField.COUNTRY_COUNT, random.nextInt(3), 2));
            case "PARTNERSHIP", "PROJECT" ->
                List.of(
                        inYears,
                        new Filter.Overlaps(
                                records.any(List.of(Status.values())).days(), day, day),
                        new Filter.Overlaps(Status.ACTIVE.days(), day, day + random.nextInt(60)),
                        new Filter.Overlaps(Status.PLANNED.days(), day, day));
            default -> List.of();
        };
    }

    private Filter in(Kind<?> kind, IndexField field) {
        return new Filter.In(field, Set.copyOf(records.some(values(kind, field), 3)));
    }

    private static List<String> values(Kind<?> kind, IndexField field) {
        return switch (field.name()) {
            case "KEY" -> keys(kind);
            case "KIND" -> kind == Source.KIND ? names(SourceKind.values()) : names(MunicipalityKind.values());
            default -> VALUES.getOrDefault(field, List.of());
        };
    }

    private static List<String> keys(Kind<?> kind) {
        return switch (kind.toString()) {
            case "MUNICIPALITY" -> RandomRecords.TOWNS;
            case "PARTNERSHIP" -> RandomRecords.PARTNERSHIPS;
            case "PROJECT" ->
                RandomRecords.PARTNERSHIPS.stream()
                        .map(partnership -> partnership + "/project-0")
                        .toList();
            case "NETWORK" -> RandomRecords.NETWORKS;
            case "COUNTRY" -> RandomRecords.COUNTRIES;
            case "GLOBAL_GOAL" -> RandomRecords.GOALS;
            case "SOURCE" -> RandomRecords.SOURCES;
            case "PROJECT_AREA", "THEME", "TAG", "METHOD" -> RandomRecords.TERMS;
            default -> throw new IllegalArgumentException("unexpected: " + kind);
        };
    }

    private static List<Link> links(Kind<?> kind) {
        var sources = new Link(IndexField.SOURCE, Source.KIND, IndexField.KEY);
        return switch (kind.toString()) {
            case "MUNICIPALITY" ->
                List.of(
                        new Link(IndexField.KEY, Partnership.KIND, IndexField.MUNICIPALITY),
                        new Link(IndexField.KEY, Project.KIND, IndexField.MUNICIPALITY),
                        new Link(IndexField.KEY, Municipality.KIND, IndexField.SUCCESSOR),
                        new Link(IndexField.SUCCESSOR, Municipality.KIND, IndexField.KEY),
                        new Link(IndexField.COUNTRY, Country.KIND, IndexField.KEY),
                        sources);
            case "PARTNERSHIP" ->
                List.of(
                        new Link(IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY),
                        new Link(IndexField.NETWORK, Network.KIND, IndexField.KEY),
                        new Link(IndexField.KEY, Project.KIND, IndexField.PARTNERSHIP),
                        sources);
            case "PROJECT" ->
                List.of(
                        new Link(IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY),
                        new Link(IndexField.NETWORK, Network.KIND, IndexField.KEY),
                        new Link(IndexField.PARTNERSHIP, Partnership.KIND, IndexField.KEY),
                        sources);
            case "NETWORK" ->
                List.of(
                        new Link(IndexField.KEY, Partnership.KIND, IndexField.NETWORK),
                        new Link(IndexField.KEY, Project.KIND, IndexField.NETWORK),
                        sources);
            case "COUNTRY" -> List.of(new Link(IndexField.KEY, Municipality.KIND, IndexField.COUNTRY));
            case "GLOBAL_GOAL" -> List.of(new Link(IndexField.KEY, Project.KIND, IndexField.GOAL));
            case "PROJECT_AREA" -> List.of(new Link(IndexField.KEY, Project.KIND, IndexField.PROJECT_AREA));
            case "THEME" -> List.of(new Link(IndexField.KEY, Project.KIND, IndexField.THEME));
            case "TAG" -> List.of(new Link(IndexField.KEY, Project.KIND, IndexField.TAG));
            case "METHOD" -> List.of(new Link(IndexField.KEY, Project.KIND, IndexField.METHOD));
            case "SOURCE" ->
                List.of(
                        new Link(IndexField.KEY, Municipality.KIND, IndexField.SOURCE),
                        new Link(IndexField.KEY, Partnership.KIND, IndexField.SOURCE));
            default -> throw new IllegalArgumentException("unexpected: " + kind);
        };
    }

    private String part(Filter.MatchMode likeness) {
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

    private static List<IndexField> undertaking(IndexField own) {
        var others = List.of(
                IndexField.MUNICIPALITY, IndexField.SOURCE, IndexField.CLAIM, IndexField.PHASE, IndexField.GRANT, own);
        return joined(joined(OF_PROJECTS, IN_TIME), others);
    }

    private static List<IndexField> joined(List<IndexField> some, List<IndexField> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static List<String> names(Enum<?>[] choices) {
        return Arrays.stream(choices).map(Enum::name).toList();
    }

    private static List<String> years() {
        return IntStream.range(2008, 2028).mapToObj(String::valueOf).toList();
    }
}
