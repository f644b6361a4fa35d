package org.partnershipgraph.persistence.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.graph.Position;
import org.partnershipgraph.listing.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.store.Aggregate;

/** What the graph knows of records: ties, and of municipalities where they lie and whether they still exist. */
class Territory {

    private static final List<Kind> ALL = List.of(Kind.values());

    private final Adjacency ties = new Adjacency();
    private final Map<Integer, Position> positions = new HashMap<>();
    private final Map<Integer, String> former = new HashMap<>();

    Adjacency ties() {
        return ties;
    }

    @Nullable
    Position position(int municipality) {
        return positions.get(municipality);
    }

    /** The numbers of all partnerships. */
    int[] partnerships() {
        return IntStream.range(0, ties.size())
                .filter(number ->
                        ties.is(number, Kind.PARTNERSHIP) && ties.ties(number).size() > 0)
                .toArray();
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

    /** Takes in what the graph knows of; other records are nothing to it. */
    void put(Aggregate record) {
        if (record instanceof Municipality municipality) {
            put(municipality);
        } else if (record instanceof Partnership partnership) {
            put(partnership);
        }
    }

    void put(Municipality municipality) {
        int number = ties.number(new Vertex(Kind.MUNICIPALITY, municipality.slug()));
        ties.replace(number, List.of(Kind.COUNTRY), List.of(new Vertex(Kind.COUNTRY, municipality.country())));
        var seat = municipality.seat();
        positions.compute(number, (same, old) -> seat == null ? null : new Position(seat.latitude(), seat.longitude()));
        var successor = municipality.successor();
        former.compute(number, (same, old) -> successor == null ? null : successor.municipality());
    }

    void removeMunicipality(String slug) {
        int number = ties.number(new Vertex(Kind.MUNICIPALITY, slug));
        ties.replace(number, List.of(Kind.COUNTRY), List.of());
        positions.remove(number);
        former.remove(number);
    }

    void put(Partnership partnership) {
        int number = ties.number(new Vertex(Kind.PARTNERSHIP, partnership.slug()));
        ties.replace(number, ALL, verticesOf(partnership));
    }

    void removePartnership(String slug) {
        ties.replace(ties.number(new Vertex(Kind.PARTNERSHIP, slug)), ALL, List.of());
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
