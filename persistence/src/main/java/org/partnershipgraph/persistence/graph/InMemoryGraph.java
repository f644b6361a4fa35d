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
import org.partnershipgraph.municipality.Municipalities;
import org.partnershipgraph.partnership.Partnerships;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.store.Reading;

/** The graph, held in memory; many may ask at once, but nobody while it changes. */
class InMemoryGraph implements Graph {

    private final Municipalities municipalities;
    private final Partnerships partnerships;
    private final Index index;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private GraphState state = new GraphState();
    private boolean isMade;

    InMemoryGraph(Municipalities municipalities, Partnerships partnerships, Index index) {
        this.municipalities = municipalities;
        this.partnerships = partnerships;
        this.index = index;
    }

    @Override
    public Optional<GraphPath> shortestPath(String from, String to, Set<Tie> via, int maxHops) {
        return read(known -> {
            int start = known.ties().find(Kind.MUNICIPALITY, from);
            int end = known.ties().find(Kind.MUNICIPALITY, to);
            if (start == Adjacency.UNKNOWN || end == Adjacency.UNKNOWN) {
                return Optional.empty();
            }
            return start == end
                    ? Optional.of(new GraphPath(List.of()))
                    : new PathSearch(known, via, start, end).find(maxHops);
        });
    }

    @Override
    public Optional<Drawing> neighbourhood(String center, int hops, Set<Tie> via, int municipalities, Limits limits) {
        return read(known -> {
            int number = known.ties().find(Kind.MUNICIPALITY, center);
            return number == Adjacency.UNKNOWN
                    ? Optional.empty()
                    : Optional.of(new Drawings(known, limits).around(number, hops, via, municipalities));
        });
    }

    @Override
    public Drawing draw(Filter filter, Subject subject, Limits limits) {
        if (filter instanceof Filter.All) {
            return read(known -> new Drawings(known, limits).of(known.partnerships(), subject));
        }
        var keys = index.keys(Kind.PARTNERSHIP, filter, limits.partnerships() + 1);
        return read(known -> new Drawings(known, limits).of(known.partnerships(keys), subject));
    }

    @Override
    public List<Affinity> similar(String municipality, Filter filter, int first) {
        return alike(municipality, filter, first, (search, other) -> true);
    }

    @Override
    public List<Affinity> possiblePartners(String municipality, Filter filter, int first) {
        return alike(municipality, filter, first, SimilaritySearch::mayBecomePartner);
    }

    @Override
    public void rebuild() {
        rebuildFrom(each -> {
            try (var places = municipalities.streamAll();
                    var joined = partnerships.streamAll()) {
                places.forEach(each);
                joined.forEach(each);
            }
        });
    }

    @Override
    public synchronized void rebuildFrom(Reading reading) {
        var anew = new GraphState();
        reading.show(anew::append);
        anew.sort();
        write(() -> state = anew);
        isMade = true;
    }

    /** Reads records anew, those that are gone included. */
    synchronized void replaceMunicipalities(List<String> slugs) {
        if (!isMade) {
            return; // it reads these too when it is made
        }
        var found = municipalities.findAllById(slugs);
        write(() -> {
            slugs.forEach(state::removeMunicipality);
            found.forEach(state::put);
        });
    }

    /** Reads records anew, those that are gone included. */
    synchronized void replacePartnerships(List<String> slugs) {
        if (!isMade) {
            return; // it reads these too when it is made
        }
        var found = partnerships.findAllById(slugs);
        write(() -> {
            slugs.forEach(state::removePartnership);
            found.forEach(state::put);
        });
    }

    private List<Affinity> alike(
            String municipality, Filter filter, int first, BiPredicate<SimilaritySearch, Integer> isWanted) {
        var isMatch = matching(filter);
        return read(known -> {
            var ties = known.ties();
            int number = ties.find(Kind.MUNICIPALITY, municipality);
            if (number == Adjacency.UNKNOWN) {
                return List.of();
            }
            var search = new SimilaritySearch(known, number);
            return search.most(first, other -> isWanted.test(search, other) && isMatch.test(ties.key(other)));
        });
    }

    private Predicate<String> matching(Filter filter) {
        if (filter instanceof Filter.All) {
            return any -> true;
        }
        return new HashSet<>(index.keys(Kind.MUNICIPALITY, filter, Integer.MAX_VALUE))::contains;
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
