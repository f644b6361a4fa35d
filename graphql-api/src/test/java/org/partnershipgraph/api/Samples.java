package org.partnershipgraph.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.SimpleForm;
import org.partnershipgraph.time.Period;

/** Filters at random, with what each means told without any index. */
class Samples {

    private final World world;
    private final Random random;

    Samples(World world, long seed) {
        this.world = world;
        random = new Random(seed);
    }

    Sample<Municipality> ofMunicipalities(int depth) {
        var all = world.municipalities;
        List<Supplier<Sample<Municipality>>> conditions = new ArrayList<>(List.of(
                () -> Sample.oneOf("slug", town -> List.of(town.slug()), all, random),
                () -> name("name", all, Samples::namesOf),
                () -> Sample.oneOf(
                        "country", town -> Stream.ofNullable(town.country()).toList(), all, random),
                () -> Sample.oneOf("kind", town -> List.of(town.kind()), all, random),
                () -> Sample.oneOf("county", Samples::countyOf, all, random),
                () -> whether(
                        "hasPartnerships", town -> !world.partnershipsOf(town).isEmpty()),
                () -> Sample.oneOf("partnerCountry", this::partnerCountriesOf, all, random)));
        if (depth > 0) {
            conditions.add(() -> Sample.related("partners", world::partnersOf, this::ofMunicipalities, depth, random));
            conditions.add(() -> Sample.<Municipality, Partnership>related(
                    "partnerships", world::partnershipsOf, this::ofPartnerships, depth, random));
            conditions.add(() -> Sample.<Municipality, Project>related(
                    "projects", world::projectsOf, this::ofProjects, depth, random));
            conditions.add(() -> Sample.<Municipality, Network>related(
                    "networks", world::networksOf, this::ofNetworks, depth, random));
        }
        return Sample.combined(conditions, depth, random);
    }

    Sample<Partnership> ofPartnerships(int depth) {
        var all = world.partnerships;
        List<Supplier<Sample<Partnership>>> conditions = new ArrayList<>();
        conditions.add(() -> Sample.oneOf("slug", each -> List.of(each.slug()), all, random));
        conditions.add(() -> Sample.oneOf("network", Samples::networksOf, all, random));
        conditions.add(() -> Sample.oneOf("status", each -> List.of(each.statusOn(world.today)), all, random));
        conditions.add(() -> years(each -> Stream.concat(
                Stream.of(new Period(each.since(), null)),
                each.projects().stream().map(World::timeOf))));
        conditions.add(() -> Sample.oneOf("language", each -> languages(each.allSources()), all, random));
        addShared(conditions, all, each -> each, each -> each.projects().stream());
        if (depth > 0) {
            conditions.add(() -> Sample.related("projects", Partnership::projects, this::ofProjects, depth, random));
            conditions.add(() -> Sample.related(
                    "networks", each -> world.networks(networksOf(each)), this::ofNetworks, depth, random));
            conditions.add(
                    () -> Sample.related("participants", world::participantsOf, this::ofMunicipalities, depth, random));
        }
        return Sample.combined(conditions, depth, random);
    }

    Sample<Project> ofProjects(int depth) {
        var all = world.projects();
        List<Supplier<Sample<Project>>> conditions = new ArrayList<>();
        conditions.add(() -> Sample.oneOf("network", Project::networks, all, random));
        conditions.add(() -> Sample.oneOf("status", each -> List.of(each.statusOn(world.today)), all, random));
        conditions.add(() -> years(each -> Stream.of(World.timeOf(each))));
        conditions.add(() -> Sample.oneOf("language", each -> languages(each.sources()), all, random));
        addShared(conditions, all, world::partnershipOf, Stream::of);
        if (depth > 0) {
            conditions.add(() -> {
                var inner = ofPartnerships(depth - 1);
                Predicate<Project> meaning = each -> inner.meaning().test(world.partnershipOf(each));
                return Sample.of("partnership", inner.input(), meaning);
            });
        }
        return Sample.combined(conditions, depth, random);
    }

    Sample<Network> ofNetworks(int depth) {
        var all = world.networks;
        List<Supplier<Sample<Network>>> conditions = new ArrayList<>(List.of(
                () -> Sample.oneOf("slug", each -> List.of(each.slug()), all, random),
                () -> name("name", all, each -> names(each.name(), each.variants(), null)),
                () -> Sample.oneOf("country", Network::countries, all, random),
                () -> count("countryCount", network -> network.countries().size()),
                () -> years(each -> Stream.of(each.period()))));
        if (depth > 0) {
            conditions.add(() -> Sample.<Network, Partnership>related(
                    "partnerships", world::partnershipsOf, this::ofPartnerships, depth, random));
            conditions.add(() ->
                    Sample.<Network, Project>related("projects", world::projectsOf, this::ofProjects, depth, random));
            conditions.add(() -> Sample.<Network, Municipality>related(
                    "municipalities", world::municipalitiesOf, this::ofMunicipalities, depth, random));
        }
        return Sample.combined(conditions, depth, random);
    }

    private <T> void addShared(
            List<Supplier<Sample<T>>> conditions,
            List<T> all,
            Function<T, Partnership> partnership,
            Function<T, Stream<Project>> projects) {
        conditions.add(() -> Sample.oneOf(
                "participant",
                each -> world.participantsOf(partnership.apply(each)).stream()
                        .map(Municipality::slug)
                        .toList(),
                all,
                random));
        conditions.add(() -> Sample.oneOf(
                "country",
                each -> world.participantsOf(partnership.apply(each)).stream()
                        .map(Municipality::country)
                        .filter(Objects::nonNull)
                        .toList(),
                all,
                random));
        conditions.add(() -> described("projectArea", all, projects, Project::projectAreas));
        conditions.add(() -> described("theme", all, projects, Project::themes));
        conditions.add(() -> described("goal", all, projects, Project::goals));
        conditions.add(() -> described("tag", all, projects, Project::tags));
        conditions.add(() -> described("method", all, projects, Project::methods));
        conditions.add(() -> whether(
                "hasGrants",
                each -> projects.apply(each)
                        .anyMatch(project -> !project.grants().isEmpty())));
        conditions.add(() -> described(
                "phase", all, projects, each -> Stream.ofNullable(each.phase()).toList()));
    }

    private <T> Sample<T> described(
            String field, List<T> all, Function<T, Stream<Project>> projects, Function<Project, List<?>> words) {
        return Sample.oneOf(
                field,
                each -> projects.apply(each)
                        .flatMap(project -> words.apply(project).stream())
                        .toList(),
                all,
                random);
    }

    <T> Sample<T> whether(String field, Predicate<T> fact) {
        var wanted = random.nextBoolean();
        return Sample.of(field, wanted, record -> fact.test(record) == wanted);
    }

    private <T> Sample<T> count(String field, ToIntFunction<T> number) {
        int from = random.nextInt(5);
        int to = from + random.nextInt(3);
        return switch (random.nextInt(3)) {
            case 0 -> Sample.of(field, Map.of("from", from), record -> number.applyAsInt(record) >= from);
            case 1 -> Sample.of(field, Map.of("to", to), record -> number.applyAsInt(record) <= to);
            default ->
                Sample.of(
                        field,
                        Map.of("from", from, "to", to),
                        record -> number.applyAsInt(record) >= from && number.applyAsInt(record) <= to);
        };
    }

    <T> Sample<T> name(String field, List<T> all, Function<T, Stream<String>> names) {
        var known = names.apply(all.get(random.nextInt(all.size()))).toList();
        var name = SimpleForm.of(known.get(random.nextInt(known.size())));
        int end = 1 + random.nextInt(name.length());
        int start = random.nextInt(end);
        var part = name.substring(start, end).isBlank()
                ? "a"
                : name.substring(start, end).strip();
        var beginning = name.substring(0, end).strip();
        return switch (random.nextInt(3)) {
            case 0 -> named(field, "equals", name, names, name::equals);
            case 1 -> named(field, "startsWith", beginning, names, each -> each.startsWith(beginning));
            default -> named(field, "contains", part, names, each -> each.contains(part));
        };
    }

    private static <T> Sample<T> named(
            String field, String how, String text, Function<T, Stream<String>> names, Predicate<String> test) {
        var input = new HashMap<String, Object>();
        input.put(how, text.toUpperCase(Locale.ROOT));
        return Sample.of(
                field, input, record -> names.apply(record).map(SimpleForm::of).anyMatch(test));
    }

    private <T> Sample<T> years(Function<T, Stream<Period>> periods) {
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
        return Sample.of(
                "years", years, record -> periods.apply(record).anyMatch(period -> overlaps(period, first, last)));
    }

    private static boolean overlaps(Period period, int from, int to) {
        var start = period.startYear() == null ? period.endYear() : period.startYear();
        var end = period.endYear() == null ? period.startYear() : period.endYear();
        return start != null && end != null && start <= to && end >= from;
    }

    private List<Object> languages(List<String> sources) {
        return world.sources(sources)
                .map(Source::language)
                .filter(Objects::nonNull)
                .<Object>map(each -> each)
                .toList();
    }

    private List<String> partnerCountriesOf(Municipality municipality) {
        return world.partnersOf(municipality).stream()
                .map(Municipality::country)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> countyOf(Municipality municipality) {
        var county = municipality.county();
        return county == null ? List.of() : List.of(county.code());
    }

    private static List<String> networksOf(Partnership partnership) {
        return partnership.memberships().stream().map(Membership::network).toList();
    }

    private static Stream<String> namesOf(Municipality municipality) {
        return names(municipality.name(), municipality.aliases(), municipality.officialName());
    }

    static Stream<String> names(LocalizedText name, List<String> others, @Nullable String official) {
        return Stream.concat(Stream.of(name.sv(), name.en(), official), others.stream())
                .filter(Objects::nonNull);
    }
}
