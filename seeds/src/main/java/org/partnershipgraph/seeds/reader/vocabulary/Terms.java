package org.partnershipgraph.seeds.reader.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.seeds.DataSet;
import org.partnershipgraph.seeds.reader.name.CountryNames;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Term;
import org.partnershipgraph.vocabulary.Theme;

/** The words that pages describe partnerships with, in Swedish and English. */
public final class Terms {

    private final ClosedList areas;
    private final ClosedList themes;
    private final Goals goals;
    private final CountryNames countries;
    private final NetworkNames networks;

    public Terms(
            List<ProjectArea> areas,
            List<Theme> themes,
            List<GlobalGoal> goals,
            List<Network> networks,
            List<Country> countries) {
        this.areas = closedList(areas);
        this.themes = closedList(themes);
        this.goals = new Goals(goals);
        this.countries = new CountryNames(countries);
        this.networks = new NetworkNames(networks);
    }

    public static Terms of(DataSet data) {
        return new Terms(
                data.all(ProjectArea.class),
                data.all(Theme.class),
                data.all(GlobalGoal.class),
                data.all(Network.class),
                data.all(Country.class));
    }

    public ClosedList areas() {
        return areas;
    }

    public ClosedList themes() {
        return themes;
    }

    public Goals goals() {
        return goals;
    }

    public CountryNames countries() {
        return countries;
    }

    public NetworkNames networks() {
        return networks;
    }

    private static ClosedList closedList(Collection<? extends Term> terms) {
        var list = new ClosedList();
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
