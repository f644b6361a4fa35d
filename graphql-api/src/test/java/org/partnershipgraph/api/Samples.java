package org.partnershipgraph.api;

import static org.partnershipgraph.query.Filter.is;
import static org.partnershipgraph.query.Filter.linked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Status;
import org.partnershipgraph.persistence.drift.Items;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Filter.MatchMode;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.text.SimpleForm;
import org.partnershipgraph.time.DayRange;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Theme;

/** Filters at random, as clients write them, with what each means. */
class Samples {

    private static final Map<String, IndexField> OF_UNDERTAKINGS = Map.of(
            "network", IndexField.NETWORK,
            "participant", IndexField.MUNICIPALITY,
            "country", IndexField.COUNTRY,
            "projectArea", IndexField.PROJECT_AREA,
            "theme", IndexField.THEME,
            "goal", IndexField.GOAL,
            "tag", IndexField.TAG,
            "method", IndexField.METHOD,
            "phase", IndexField.PHASE);

    private static final Map<Kind<?>, Map<String, IndexField>> VALUES = Map.of(
            Municipality.KIND,
            Map.of(
                    "slug", IndexField.KEY,
                    "country", IndexField.COUNTRY,
                    "kind", IndexField.KIND,
                    "county", IndexField.COUNTY),
            Partnership.KIND,
            OF_UNDERTAKINGS,
            Project.KIND,
            OF_UNDERTAKINGS,
            Network.KIND,
            Map.of("slug", IndexField.KEY, "country", IndexField.COUNTRY),
            Country.KIND,
            Map.of("code", IndexField.KEY),
            Theme.KIND,
            Map.of("slug", IndexField.KEY),
            GlobalGoal.KIND,
            Map.of("number", IndexField.KEY),
            Source.KIND,
            Map.of("slug", IndexField.KEY, "kind", IndexField.KIND, "language", IndexField.LANGUAGE));

    private static final Map<Kind<?>, List<Related>> RELATED = Map.of(
            Municipality.KIND,
            List.of(
                    new Related("partners", Municipality.KIND, Filter.PartnerOf::new),
                    related("partnerships", IndexField.KEY, Partnership.KIND, IndexField.MUNICIPALITY),
                    related("projects", IndexField.KEY, Project.KIND, IndexField.MUNICIPALITY),
                    related("networks", IndexField.NETWORK, Network.KIND, IndexField.KEY)
                            .through(IndexField.KEY, Partnership.KIND, IndexField.MUNICIPALITY)),
            Partnership.KIND,
            List.of(
                    related("projects", IndexField.KEY, Project.KIND, IndexField.PARTNERSHIP),
                    related("networks", IndexField.NETWORK, Network.KIND, IndexField.KEY),
                    related("participants", IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY)),
            Network.KIND,
            List.of(
                    related("partnerships", IndexField.KEY, Partnership.KIND, IndexField.NETWORK),
                    related("projects", IndexField.KEY, Project.KIND, IndexField.NETWORK),
                    related("municipalities", IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY)
                            .through(IndexField.KEY, Partnership.KIND, IndexField.NETWORK)),
            Country.KIND,
            List.of(
                    related("municipalities", IndexField.KEY, Municipality.KIND, IndexField.COUNTRY),
                    related("partnerships", IndexField.KEY, Partnership.KIND, IndexField.COUNTRY)),
            Theme.KIND,
            List.of(related("projects", IndexField.KEY, Project.KIND, IndexField.THEME)),
            GlobalGoal.KIND,
            List.of(related("projects", IndexField.KEY, Project.KIND, IndexField.GOAL)));

    private final Items items;
    private final LocalDate today;
    private final Random random;

    Samples(Items items, LocalDate today, long seed) {
        this.items = items;
        this.today = today;
        random = new Random(seed);
    }

    /** @param depth how many filters may be nested in it */
    Sample of(Kind<?> kind, int depth) {
        return combined(conditions(kind, depth), depth);
    }

    /** A status today. */
    static Filter hasStatus(Status status, LocalDate today) {
        int day = DayRange.number(today);
        return new Filter.Overlaps(status.days(), day, day);
    }

    private List<Supplier<Sample>> conditions(Kind<?> kind, int depth) {
        var conditions = new ArrayList<Supplier<Sample>>();
        new TreeMap<>(VALUES.get(kind))
                .forEach((argument, field) -> conditions.add(() -> oneOf(argument, kind, field)));
        if (kind != Partnership.KIND && kind != Project.KIND) {
            conditions.add(() -> name(kind == Source.KIND ? "title" : "name", kind));
        }
        conditions.addAll(ownConditions(kind));
        if (depth > 0) {
            RELATED.getOrDefault(kind, List.of())
                    .forEach(related -> conditions.add(() -> quantified(related, depth - 1)));
        }
        if (depth > 0 && kind == Project.KIND) {
            conditions.add(() -> of(Partnership.KIND, depth - 1)
                    .under(
                            "partnership",
                            inner -> linked(IndexField.PARTNERSHIP, Partnership.KIND, IndexField.KEY, inner)));
        }
        return conditions;
    }

    private List<Supplier<Sample>> ownConditions(Kind<?> kind) {
        if (kind == Municipality.KIND) {
            var some = linked(IndexField.KEY, Partnership.KIND, IndexField.MUNICIPALITY, Filter.all());
            return List.of(() -> whether("hasPartnerships", some), this::partnerCountry);
        }
        if (kind == Network.KIND) {
            return List.of(() -> count("countryCount", IndexField.COUNTRY_COUNT), this::years);
        }
        if (kind == Country.KIND) {
            return List.of(() -> whether("isProgrammeCountry", is(IndexField.IS_PROGRAMME_COUNTRY, "true")));
        }
        if (kind == Partnership.KIND) {
            return List.of(
                    () -> oneOf("slug", kind, IndexField.KEY),
                    this::status,
                    this::years,
                    this::language,
                    this::hasGrants);
        }
        return kind == Project.KIND ? List.of(this::status, this::years, this::language, this::hasGrants) : List.of();
    }

    /** A choice of conditions, alone or combined. */
    private Sample combined(List<Supplier<Sample>> conditions, int depth) {
        Supplier<Sample> one = () -> oneOf(conditions).get();
        Supplier<Sample> below = () -> depth > 0 ? combined(conditions, depth - 1) : one.get();
        return switch (random.nextInt(6)) {
            case 0 -> Sample.of("and", List.of(below.get(), below.get()), Filter.And::new);
            case 1 -> Sample.of("or", List.of(below.get(), below.get()), Filter.Or::new);
            case 2 -> below.get().under("not", Filter::not);
            case 3 -> one.get().and(one.get());
            default -> one.get();
        };
    }

    /** Some, none or every one of the linked records, or two of these at once. */
    private Sample quantified(Related related, int depth) {
        var linked = of(related.kind(), depth);
        var quantities = List.of(
                linked.under("some", related.some()),
                linked.under("none", inner -> related.some().apply(inner).not()),
                linked.under("every", inner -> related.some().apply(inner.not()).not()));
        var quantity = oneOf(quantities).and(oneOf(quantities));
        return quantity.under(related.argument(), meaning -> meaning);
    }

    /** One of up to three values, drawn from those that records have. */
    private Sample oneOf(String argument, Kind<?> kind, IndexField field) {
        var chosen = upToThree(items.of(kind).stream()
                .flatMap(item -> item.values(field).stream())
                .distinct()
                .sorted()
                .toList());
        var input = field.equals(IndexField.GOAL) || kind == GlobalGoal.KIND
                ? chosen.stream().map(Integer::valueOf).toList()
                : chosen;
        return Sample.of(argument, input, new Filter.In(field, Set.copyOf(chosen)));
    }

    private Sample partnerCountry() {
        var country = oneOf("partnerCountry", Municipality.KIND, IndexField.COUNTRY);
        return new Sample(country.input(), new Filter.PartnerOf(country.meaning()));
    }

    private Sample language() {
        var language = oneOf("language", Source.KIND, IndexField.LANGUAGE);
        return new Sample(language.input(), linked(IndexField.SOURCE, Source.KIND, IndexField.KEY, language.meaning()));
    }

    private Sample hasGrants() {
        return whether("hasGrants", new Filter.Has(IndexField.GRANT));
    }

    private Sample status() {
        var chosen = upToThree(List.of(Status.values()));
        return Sample.of(
                "status",
                chosen,
                new Filter.Or(
                        chosen.stream().map(status -> hasStatus(status, today)).toList()));
    }

    private Sample whether(String argument, Filter fact) {
        return random.nextBoolean() ? Sample.of(argument, true, fact) : Sample.of(argument, false, fact.not());
    }

    private Sample count(String argument, IndexField field) {
        int from = random.nextInt(5);
        int to = from + random.nextInt(3);
        return switch (random.nextInt(3)) {
            case 0 -> Sample.of(argument, Map.of("from", from), new Filter.Between(field, from, Integer.MAX_VALUE));
            case 1 -> Sample.of(argument, Map.of("to", to), new Filter.Between(field, 0, to));
            default -> Sample.of(argument, Map.of("from", from, "to", to), new Filter.Between(field, from, to));
        };
    }

    private Sample years() {
        int from = 2004 + random.nextInt(24);
        int to = from + random.nextInt(4);
        var years = new HashMap<String, Object>();
        if (random.nextInt(4) > 0) {
            years.put("from", from);
        }
        if (years.isEmpty() || random.nextInt(4) > 0) {
            years.put("to", to);
        }
        int first = years.containsKey("from") ? from : 0;
        int last = years.containsKey("to") ? to : 9999;
        return Sample.of("years", years, new Filter.Overlaps(IndexField.YEARS, first, last));
    }

    private Sample name(String argument, Kind<?> kind) {
        var names = items.of(kind).stream()
                .flatMap(item -> item.names().stream())
                .map(SimpleForm::of)
                .sorted()
                .toList();
        var name = oneOf(names);
        int end = 1 + random.nextInt(name.length());
        int start = random.nextInt(end);
        var part = name.substring(start, end).isBlank()
                ? "a"
                : name.substring(start, end).strip();
        return switch (random.nextInt(3)) {
            case 0 -> named(argument, "equals", MatchMode.EQUALS, name);
            case 1 ->
                named(
                        argument,
                        "startsWith",
                        MatchMode.STARTS_WITH,
                        name.substring(0, end).strip());
            default -> named(argument, "contains", MatchMode.CONTAINS, part);
        };
    }

    private static Sample named(String argument, String how, MatchMode mode, String text) {
        var input = Map.of(how, text.toUpperCase(Locale.ROOT));
        return Sample.of(argument, input, new Filter.NameMatches(mode, text));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> upToThree(List<T> all) {
        return Stream.generate(() -> oneOf(all))
                .limit(random.nextInt(4))
                .distinct()
                .toList();
    }

    private static Related related(String argument, IndexField to, Kind<?> kind, IndexField from) {
        return new Related(argument, kind, inner -> linked(to, kind, from, inner));
    }

    /** @param some the records that have a related one that matches */
    private record Related(String argument, Kind<?> kind, UnaryOperator<Filter> some) {

        Related through(IndexField to, Kind<?> between, IndexField from) {
            return new Related(argument, kind, inner -> linked(to, between, from, some.apply(inner)));
        }
    }
}
