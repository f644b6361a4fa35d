package org.partnershipgraph.persistence.index;

import static org.partnershipgraph.persistence.index.Entry.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.listing.Field;
import org.partnershipgraph.listing.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Term;
import org.partnershipgraph.vocabulary.Theme;

/** The entries of each kind of record; a partnership brings those of its projects. */
class Entries {

    private static final Map<Class<?>, Kind> TERMS = Map.of(
            ProjectArea.class,
            Kind.PROJECT_AREA,
            Theme.class,
            Kind.THEME,
            Tag.class,
            Kind.TAG,
            Method.class,
            Kind.METHOD);

    private Entries() {}

    static List<Entry> of(Aggregate record) {
        if (record instanceof Municipality municipality) {
            return List.of(of(municipality));
        }
        if (record instanceof Partnership partnership) {
            return of(partnership);
        }
        if (record instanceof Network network) {
            return List.of(of(network));
        }
        if (record instanceof Term term) {
            return List.of(plain(kindOf(term), term.key(), term.name()));
        }
        if (record instanceof Country country) {
            return List.of(plain(Kind.COUNTRY, country.key(), country.name()));
        }
        if (record instanceof GlobalGoal goal) {
            return List.of(new Entry(Kind.GLOBAL_GOAL, goal.key(), goal.name(), goal.number(), Map.of()));
        }
        if (record instanceof Source source) {
            return List.of(plain(Kind.SOURCE, source.key(), LocalizedText.same(source.title())));
        }
        return List.of();
    }

    private static Kind kindOf(Term term) {
        var kind = TERMS.get(term.getClass());
        if (kind == null) {
            throw new IllegalStateException("no kind for " + term.getClass());
        }
        return kind;
    }

    private static Entry plain(Kind kind, String key, LocalizedText name) {
        return new Entry(kind, key, name, null, Map.of());
    }

    private static Entry of(Municipality municipality) {
        var successor = municipality.successor();
        return new Entry(
                Kind.MUNICIPALITY,
                municipality.slug(),
                municipality.name(),
                null,
                Map.of(
                        Field.COUNTRY, List.of(municipality.country()),
                        Field.SUCCESSOR, optional(successor == null ? null : successor.municipality()),
                        Field.SOURCE, municipality.sources()));
    }

    private static Entry of(Network network) {
        return new Entry(
                Kind.NETWORK,
                network.slug(),
                network.name(),
                network.period().startYear(),
                Map.of(Field.COUNTRY, network.countries(), Field.SOURCE, network.sources()));
    }

    private static List<Entry> of(Partnership partnership) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(
                Kind.PARTNERSHIP,
                partnership.slug(),
                LocalizedText.same(partnership.slug()),
                partnership.startYear(),
                Map.of(
                        Field.MUNICIPALITY,
                                partnership.participants().stream()
                                        .map(Participant::municipality)
                                        .toList(),
                        Field.NETWORK,
                                partnership.memberships().stream()
                                        .map(Membership::network)
                                        .toList(),
                        Field.SOURCE, partnership.allSources())));
        partnership.projects().forEach(project -> entries.add(of(project)));
        return entries;
    }

    private static Entry of(Project project) {
        return new Entry(
                Kind.PROJECT,
                project.key(),
                project.title(),
                project.period().startYear(),
                Map.of(
                        Field.PARTNERSHIP, List.of(project.partnership()),
                        Field.PROJECT_AREA, project.projectAreas(),
                        Field.THEME, project.themes(),
                        Field.GOAL,
                                project.goals().stream().map(String::valueOf).toList(),
                        Field.TAG, project.tags(),
                        Field.METHOD, project.methods(),
                        Field.NETWORK, project.networks(),
                        Field.SOURCE, project.sources()));
    }
}
