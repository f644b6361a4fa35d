package org.partnershipgraph.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Theme;

/** Filters at random on the words that describe others, on countries and sources, with what each means. */
class VocabularySamples {

    private final World world;
    private final Samples samples;
    private final Random random;

    VocabularySamples(World world, long seed) {
        this.world = world;
        samples = new Samples(world, seed);
        random = new Random(seed);
    }

    Sample<Country> ofCountries(int depth) {
        var all = world.countries;
        List<Supplier<Sample<Country>>> conditions = List.of(
                () -> Sample.oneOf("code", each -> List.of(each.code()), all, random),
                () -> samples.name("name", all, each -> Samples.names(each.name(), each.variants(), null)),
                () -> samples.whether("isProgrammeCountry", Country::isProgrammeCountry),
                () -> Sample.<Country, Municipality>related(
                        "municipalities", world::municipalitiesOf, samples::ofMunicipalities, depth, random),
                () -> Sample.<Country, Partnership>related(
                        "partnerships", world::partnershipsOf, samples::ofPartnerships, depth, random));
        return Sample.combined(conditions, 1, random);
    }

    Sample<Theme> ofThemes(int depth) {
        var all = world.themes;
        var conditions = ofWords(all, project -> project.themes(), Theme::slug, depth);
        conditions.add(() -> Sample.oneOf("slug", each -> List.of(each.slug()), all, random));
        conditions.add(() -> samples.name("name", all, each -> Samples.names(each.name(), each.variants(), null)));
        return Sample.combined(conditions, 1, random);
    }

    Sample<GlobalGoal> ofGoals(int depth) {
        var all = world.goals;
        var conditions = ofWords(all, project -> project.goals(), GlobalGoal::number, depth);
        conditions.add(() -> Sample.oneOf("number", each -> List.of(each.number()), all, random));
        conditions.add(() -> samples.name("name", all, each -> Samples.names(each.name(), each.variants(), null)));
        return Sample.combined(conditions, 1, random);
    }

    Sample<Source> ofSources() {
        var all = world.sources;
        List<Supplier<Sample<Source>>> conditions = List.of(
                () -> Sample.oneOf("slug", each -> List.of(each.slug()), all, random),
                () -> samples.name("title", all, each -> Samples.names(each.title(), List.of(), null)),
                () -> Sample.oneOf("kind", each -> List.of(each.kind()), all, random),
                () -> Sample.oneOf(
                        "language", each -> Stream.ofNullable(each.language()).toList(), all, random));
        return Sample.combined(conditions, 2, random);
    }

    private <T> List<Supplier<Sample<T>>> ofWords(
            List<T> all, Function<Project, Collection<?>> words, Function<T, Object> key, int depth) {
        var conditions = new ArrayList<Supplier<Sample<T>>>();
        conditions.add(() -> Sample.<T, Project>related(
                "projects",
                each -> world.projects().stream()
                        .filter(project -> words.apply(project).contains(key.apply(each)))
                        .toList(),
                samples::ofProjects,
                depth,
                random));
        return conditions;
    }
}
