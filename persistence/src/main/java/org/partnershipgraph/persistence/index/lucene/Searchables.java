package org.partnershipgraph.persistence.index.lucene;

import static org.partnershipgraph.search.SearchField.ALIAS;
import static org.partnershipgraph.search.SearchField.AREA_OF_COOPERATION;
import static org.partnershipgraph.search.SearchField.CODE;
import static org.partnershipgraph.search.SearchField.MISSPELLING;
import static org.partnershipgraph.search.SearchField.NAME;
import static org.partnershipgraph.search.SearchField.PLACE;
import static org.partnershipgraph.search.SearchField.PURPOSE;
import static org.partnershipgraph.search.SearchField.SUMMARY;
import static org.partnershipgraph.search.SearchField.TITLE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Term;

/** What each kind of record is found by. */
class Searchables {

    private Searchables() {}

    /** Of the record, or of the project in it that the kind and key name; null for what is not searched. */
    static @Nullable Searchable of(Aggregate record, Kind kind, String key) {
        var searchable = new Searchable(kind, key);
        if (record instanceof Municipality municipality) {
            return describe(searchable, municipality);
        }
        if (record instanceof Partnership partnership) {
            return kind == Kind.PROJECT ? project(searchable, partnership) : describe(searchable, partnership);
        }
        if (record instanceof Network network) {
            return searchable
                    .text(NAME, network.name())
                    .texts(ALIAS, network.variants())
                    .text(PURPOSE, network.purpose());
        }
        if (record instanceof Term term) {
            return searchable.text(NAME, term.name()).texts(ALIAS, term.variants());
        }
        if (record instanceof Country country) {
            return searchable
                    .text(NAME, country.name())
                    .texts(ALIAS, country.variants())
                    .text(CODE, country.code());
        }
        return record instanceof GlobalGoal goal ? describe(searchable, goal) : null;
    }

    private static Searchable describe(Searchable searchable, Municipality municipality) {
        if (municipality.kind() == MunicipalityKind.MUNICIPALITY) {
            var name = municipality.name().en();
            searchable.texts(ALIAS, List.of(name + " municipality", "Municipality of " + name, name + " kommun"));
        }
        var seat = municipality.seat();
        var successor = municipality.successor();
        return searchable
                .text(NAME, municipality.name())
                .text(ALIAS, municipality.officialName())
                .texts(ALIAS, municipality.aliases())
                .texts(MISSPELLING, municipality.misspellings())
                .text(PLACE, seat == null ? null : seat.name())
                .text(CODE, municipality.scbCode())
                .links(Kind.MUNICIPALITY, successor == null ? List.of() : List.of(successor.municipality()));
    }

    private static Searchable describe(Searchable searchable, GlobalGoal goal) {
        return searchable
                .text(NAME, goal.name())
                .texts(ALIAS, goal.variants())
                .text(CODE, goal.key())
                .texts(CODE, List.of("SDG " + goal.key(), "Goal " + goal.key(), "Global goal " + goal.key()))
                .texts(CODE, List.of("Mål " + goal.key(), "Globalt mål " + goal.key(), "Hållbarhetsmål " + goal.key()));
    }

    /** A partnership is found by whatever its projects are found by; their texts are looked up in them. */
    private static Searchable describe(Searchable searchable, Partnership partnership) {
        links(searchable, partnership)
                .links(
                        Kind.NETWORK,
                        partnership.memberships().stream()
                                .map(Membership::network)
                                .toList());
        partnership.projects().forEach(project -> links(searchable, project));
        return searchable;
    }

    private static @Nullable Searchable project(Searchable searchable, Partnership partnership) {
        return partnership.projects().stream()
                .filter(project -> project.key().equals(searchable.key()))
                .findFirst()
                .map(project -> describe(links(searchable, partnership), project))
                .orElse(null);
    }

    private static Searchable links(Searchable searchable, Partnership partnership) {
        return searchable.links(
                Kind.MUNICIPALITY,
                partnership.participants().stream()
                        .map(Participant::municipality)
                        .toList());
    }

    private static Searchable describe(Searchable searchable, Project project) {
        return links(searchable, project)
                .text(TITLE, project.title())
                .text(SUMMARY, project.summary())
                .text(AREA_OF_COOPERATION, project.areaOfCooperation());
    }

    private static Searchable links(Searchable searchable, Project project) {
        return searchable
                .links(Kind.PROJECT_AREA, project.projectAreas())
                .links(Kind.THEME, project.themes())
                .links(Kind.GLOBAL_GOAL, project.goals())
                .links(Kind.TAG, project.tags())
                .links(Kind.METHOD, project.methods())
                .links(Kind.NETWORK, project.networks());
    }
}
