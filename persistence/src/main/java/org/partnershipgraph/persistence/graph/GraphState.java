package org.partnershipgraph.persistence.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.graph.Drawing.Position;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.store.Aggregate;

/** What the graph knows of records: ties, and of municipalities where they lie and whether they still exist. */
class GraphState {

    private static final List<Kind> ALL = List.of(Kind.values());

    private final Adjacency ties = new Adjacency();
    private final CoParticipants coParticipants = new CoParticipants(ties);
    private final Map<Integer, Position> positions = new HashMap<>();
    private final Map<Integer, String> former = new HashMap<>();
    /** Those that take part in partnerships without governing a place. */
    private final Set<Integer> bodies = new HashSet<>();
    /** A record that changes while all are read may come twice. */
    private final VertexSet appended = new VertexSet();

    Adjacency ties() {
        return ties;
    }

    CoParticipants coParticipants() {
        return coParticipants;
    }

    @Nullable
    Position position(int municipality) {
        return positions.get(municipality);
    }

    /** The numbers of all partnerships. */
    int[] partnerships() {
        return ties.all(Kind.PARTNERSHIP).toArray();
    }

    /** The numbers of those partnerships that are known. */
    int[] partnerships(Collection<String> slugs) {
        return slugs.stream()
                .mapToInt(slug -> ties.find(Kind.PARTNERSHIP, slug))
                .filter(number -> number != Adjacency.UNKNOWN)
                .toArray();
    }

    /** Whether it has become part of another one. */
    boolean isFormer(int municipality) {
        return former.containsKey(municipality);
    }

    boolean isGovernment(int municipality) {
        return !bodies.contains(municipality);
    }

    /** Takes in what the graph knows of, whatever the order; other records are nothing to it. To be sorted at the end. */
    void append(Aggregate record) {
        if (record instanceof Municipality municipality) {
            append(number(municipality), List.of(countryOf(municipality)));
            describe(municipality);
        } else if (record instanceof Partnership partnership) {
            append(number(partnership), verticesOf(partnership));
        }
    }

    private void append(int number, List<Vertex> others) {
        if (appended.add(number)) {
            ties.append(number, others);
        }
    }

    /** Puts in order what was appended. */
    void sort() {
        ties.sort();
    }

    void put(Municipality municipality) {
        ties.replace(number(municipality), List.of(Kind.COUNTRY), List.of(countryOf(municipality)));
        describe(municipality);
    }

    void removeMunicipality(String slug) {
        int number = ties.number(new Vertex(Kind.MUNICIPALITY, slug));
        ties.replace(number, List.of(Kind.COUNTRY), List.of());
        positions.remove(number);
        former.remove(number);
        bodies.remove(number);
    }

    void put(Partnership partnership) {
        replacePartnership(partnership.slug(), verticesOf(partnership));
    }

    void removePartnership(String slug) {
        replacePartnership(slug, List.of());
    }

    private void replacePartnership(String slug, List<Vertex> others) {
        int number = ties.number(new Vertex(Kind.PARTNERSHIP, slug));
        coParticipants.forget(ties.ties(number));
        ties.replace(number, ALL, others);
        coParticipants.forget(ties.ties(number));
    }

    private int number(Municipality municipality) {
        return ties.number(new Vertex(Kind.MUNICIPALITY, municipality.slug()));
    }

    private int number(Partnership partnership) {
        return ties.number(new Vertex(Kind.PARTNERSHIP, partnership.slug()));
    }

    private void describe(Municipality municipality) {
        int number = number(municipality);
        var seat = municipality.seat();
        positions.compute(number, (same, old) -> seat == null ? null : new Position(seat.latitude(), seat.longitude()));
        var successor = municipality.successor();
        former.compute(number, (same, old) -> successor == null ? null : successor.municipality());
        if (municipality.kind().isGovernment()) {
            bodies.remove(number);
        } else {
            bodies.add(number);
        }
    }

    private static Vertex countryOf(Municipality municipality) {
        return new Vertex(Kind.COUNTRY, municipality.country());
    }

    private static List<Vertex> verticesOf(Partnership partnership) {
        var vertices = new ArrayList<Vertex>();
        partnership.participants().forEach(party -> vertices.add(new Vertex(Kind.MUNICIPALITY, party.municipality())));
        partnership.memberships().forEach(membership -> vertices.add(new Vertex(Kind.NETWORK, membership.network())));
        for (var project : partnership.projects()) {
            project.goals().forEach(goal -> vertices.add(new Vertex(Kind.GLOBAL_GOAL, String.valueOf(goal))));
            project.projectAreas().forEach(area -> vertices.add(new Vertex(Kind.PROJECT_AREA, area)));
        }
        return vertices;
    }
}
