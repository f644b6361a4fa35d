package org.partnershipgraph.persistence.graph;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.place.Position;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.vocabulary.Country;

/** The state of the graph: the ties of records, and a few facts about municipalities. */
class GraphState {

    private final Adjacency ties = new Adjacency();
    private final CoParticipants coParticipants = new CoParticipants(ties);
    private final IntObjectHashMap<Position> positions = new IntObjectHashMap<>();
    /** Municipalities that have merged into another one. */
    private final IntHashSet former = new IntHashSet();
    /** Participants that are not local governments. */
    private final IntHashSet organisations = new IntHashSet();
    /** Vertices appended so far: a record that changes while all are read may come twice. */
    private final IntHashSet appended = new IntHashSet();

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

    int[] partnerships() {
        return ties.all(Partnership.KIND).toArray();
    }

    /** The partnerships with these slugs; unknown slugs are skipped. */
    int[] partnerships(Collection<String> slugs) {
        return slugs.stream()
                .mapToInt(slug -> ties.find(Partnership.KIND, slug))
                .filter(vertex -> vertex != Adjacency.UNKNOWN)
                .toArray();
    }

    boolean isFormer(int municipality) {
        return former.contains(municipality);
    }

    boolean isGovernment(int municipality) {
        return !organisations.contains(municipality);
    }

    /** Adds a record, in any order, and ignores kinds that have no place in the graph; call {@link #sort} at the end. */
    void append(Aggregate aggregate) {
        if (aggregate instanceof Municipality municipality) {
            append(vertex(municipality), neighboursOf(Municipality.KIND, municipality));
            setFacts(municipality);
        } else if (aggregate instanceof Partnership partnership) {
            append(vertex(partnership), neighboursOf(Partnership.KIND, partnership));
        }
    }

    private void append(int vertex, List<Vertex> neighbours) {
        if (appended.add(vertex)) {
            ties.append(vertex, neighbours);
        }
    }

    /** Sorts what was appended. */
    void sort() {
        ties.sort();
    }

    void put(Municipality municipality) {
        ties.replace(vertex(municipality), List.of(Country.KIND), neighboursOf(Municipality.KIND, municipality));
        setFacts(municipality);
    }

    void removeMunicipality(String slug) {
        int vertex = ties.findOrAdd(new Vertex(Municipality.KIND, slug));
        ties.replace(vertex, List.of(Country.KIND), List.of());
        positions.remove(vertex);
        former.remove(vertex);
        organisations.remove(vertex);
    }

    void put(Partnership partnership) {
        replacePartnership(vertex(partnership), neighboursOf(Partnership.KIND, partnership));
    }

    void removePartnership(String slug) {
        replacePartnership(ties.findOrAdd(new Vertex(Partnership.KIND, slug)), List.of());
    }

    private void replacePartnership(int vertex, List<Vertex> neighbours) {
        coParticipants.forget(ties.neighbours(vertex));
        ties.replace(vertex, Adjacency.KINDS, neighbours);
        coParticipants.forget(ties.neighbours(vertex));
    }

    private int vertex(Municipality municipality) {
        return ties.findOrAdd(new Vertex(Municipality.KIND, municipality.slug()));
    }

    private int vertex(Partnership partnership) {
        return ties.findOrAdd(new Vertex(Partnership.KIND, partnership.slug()));
    }

    private void setFacts(Municipality municipality) {
        int vertex = vertex(municipality);
        var seat = municipality.seat();
        if (seat == null) {
            positions.remove(vertex);
        } else {
            positions.put(vertex, seat.position());
        }
        setMember(former, vertex, municipality.successor() != null);
        setMember(organisations, vertex, !municipality.kind().isGovernment());
    }

    private static void setMember(IntHashSet set, int vertex, boolean isMember) {
        if (isMember) {
            set.add(vertex);
        } else {
            set.remove(vertex);
        }
    }

    /** The vertices that a record is tied to by its kind's description. */
    private static <T extends Aggregate> List<Vertex> neighboursOf(Kind<T> kind, T record) {
        var facts = kind.facts(record);
        var vertices = new ArrayList<Vertex>();
        for (var field : kind.ties()) {
            var neighbour = Adjacency.kindLinkedBy(field);
            facts.values(field).forEach(key -> vertices.add(new Vertex(neighbour, key)));
        }
        return vertices;
    }
}
