package org.partnershipgraph.seeds.reader.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.reader.name.CountryNames;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Term;
import org.partnershipgraph.vocabulary.Theme;

/** The controlled vocabularies of the data set, in Swedish and English, and the names of networks and countries. */
public final class PageVocabulary {

    private final ControlledVocabulary areas;
    private final ControlledVocabulary themes;
    private final GoalReader goals;
    private final CountryNames countries;
    private final NetworkNames networks;

    public PageVocabulary(
            List<ProjectArea> areas,
            List<Theme> themes,
            List<GlobalGoal> goals,
            List<Network> networks,
            List<Country> countries) {
        this.areas = closedList(areas);
        this.themes = closedList(themes);
        this.goals = new GoalReader(goals);
        this.countries = new CountryNames(countries);
        this.networks = new NetworkNames(networks);
    }

    public static PageVocabulary of(DataSet data) {
        return new PageVocabulary(
                data.all(ProjectArea.class),
                data.all(Theme.class),
                data.all(GlobalGoal.class),
                data.all(Network.class),
                data.all(Country.class));
    }

    public ControlledVocabulary areas() {
        return areas;
    }

    public ControlledVocabulary themes() {
        return themes;
    }

    public GoalReader goals() {
        return goals;
    }

    public CountryNames countries() {
        return countries;
    }

    public NetworkNames networks() {
        return networks;
    }

    private static ControlledVocabulary closedList(Collection<? extends Term> terms) {
        var list = new ControlledVocabulary();
        for (var term : terms) {
            var name = english(term.name());
            Stream.concat(names(term.name()), term.variants().stream()).forEach(spelling -> list.add(spelling, name));
        }
        return list;
    }

    private static String english(LocalizedText name) {
        return name.in(Language.EN);
    }

    private static Stream<String> names(LocalizedText name) {
        return Stream.of(name.en(), name.sv()).filter(Objects::nonNull);
    }
}
