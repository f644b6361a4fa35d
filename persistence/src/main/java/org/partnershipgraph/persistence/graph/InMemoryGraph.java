package org.partnershipgraph.persistence.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.partnershipgraph.graph.Affinity;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.Limits;
import org.partnershipgraph.graph.Drawing.Subject;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.graph.GraphPath;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.store.AllRecords;
import org.partnershipgraph.store.ReadModel;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.Stores;

/**
 * Answers queries from a graph in memory, under a read-write lock: changes wait for running queries, and queries for
 * changes.
 */
class InMemoryGraph implements Graph, ReadModel {

    private final Store<Municipality> municipalities;
    private final Store<Partnership> partnerships;
    private final Index index;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private GraphState state = new GraphState();
    private boolean isBuilt;

    InMemoryGraph(Stores stores, Index index) {
        municipalities = stores.of(Municipality.class);
        partnerships = stores.of(Partnership.class);
        this.index = index;
    }

    @Override
    public Optional<GraphPath> shortestPath(String from, String to, Set<Tie> via, int maxHops) {
        return read(current -> {
            int start = current.ties().find(Municipality.KIND, from);
            int end = current.ties().find(Municipality.KIND, to);
            if (start == Adjacency.UNKNOWN || end == Adjacency.UNKNOWN) {
                return Optional.empty();
            }
            return start == end
                    ? Optional.of(new GraphPath(List.of()))
                    : new PathSearch(current, via, start, end).find(maxHops);
        });
    }

    @Override
    public Optional<Drawing> neighbourhood(
            Kind<?> center, String key, int hops, Set<Tie> via, int municipalities, Limits limits) {
        return read(current -> {
            int vertex = current.ties().find(center, key);
            return vertex == Adjacency.UNKNOWN
                    ? Optional.empty()
                    : Optional.of(new NeighbourhoodDrawing(current, via, limits).draw(vertex, hops, municipalities));
        });
    }

    @Override
    public Drawing draw(Filter filter, Subject subject, Limits limits) {
        if (filter instanceof Filter.All) {
            return read(
                    current -> new PartnershipDrawing(current, limits).draw(current.partnerships(), filter, subject));
        }
        var keys = index.keys(Partnership.KIND, filter, limits.partnerships() + 1);
        return read(
                current -> new PartnershipDrawing(current, limits).draw(current.partnerships(keys), filter, subject));
    }

    @Override
    public List<Affinity> similar(String municipality, Filter filter, int first) {
        return rank(municipality, filter, first, (search, other) -> true);
    }

    @Override
    public List<Affinity> possiblePartners(String municipality, Filter filter, int first) {
        return rank(municipality, filter, first, SimilaritySearch::isPossiblePartner);
    }

    /** Reads all records of the graph again. */
    void rebuild() {
        rebuild(each -> {
            try (var places = municipalities.streamAll();
                    var joined = partnerships.streamAll()) {
                places.forEach(each);
                joined.forEach(each);
            }
        });
    }

    @Override
    public synchronized void rebuild(AllRecords records) {
        var rebuilt = new GraphState();
        records.forEach(rebuilt::append);
        rebuilt.sort();
        write(() -> state = rebuilt);
        isBuilt = true;
    }

    /** Reads these records again; those that no longer exist are removed. */
    synchronized void replaceMunicipalities(List<String> slugs) {
        if (!isBuilt) {
            return; // the first build reads these, too
        }
        var found = municipalities.findAllById(slugs);
        write(() -> {
            slugs.forEach(state::removeMunicipality);
            found.forEach(state::put);
        });
    }

    /** Reads these records again; those that no longer exist are removed. */
    synchronized void replacePartnerships(List<String> slugs) {
        if (!isBuilt) {
            return; // the first build reads these, too
        }
        var found = partnerships.findAllById(slugs);
        write(() -> {
            slugs.forEach(state::removePartnership);
            found.forEach(state::put);
        });
    }

    private List<Affinity> rank(
            String municipality, Filter filter, int first, BiPredicate<SimilaritySearch, Integer> isWanted) {
        var isMatch = matching(filter);
        return read(current -> {
            var ties = current.ties();
            int vertex = ties.find(Municipality.KIND, municipality);
            if (vertex == Adjacency.UNKNOWN) {
                return List.of();
            }
            var search = new SimilaritySearch(current, vertex);
            return search.mostSimilar(first, other -> isWanted.test(search, other) && isMatch.test(ties.key(other)));
        });
    }

    private Predicate<String> matching(Filter filter) {
        if (filter instanceof Filter.All) {
            return any -> true;
        }
        return new HashSet<>(index.keys(Municipality.KIND, filter, Integer.MAX_VALUE))::contains;
    }

    private <T> T read(Function<GraphState, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(state);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void write(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
