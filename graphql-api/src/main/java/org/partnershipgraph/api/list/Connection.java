package org.partnershipgraph.api.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index.Match;
import org.partnershipgraph.query.Index.Matches;
import org.partnershipgraph.query.Listing;

/** A page of a list. Fetches its records only if the query selects them, in one batch with those of sibling lists. */
public class Connection<T> {

    private final @Nullable Object owner;
    private final Filter unfiltered;
    private final Filter filter;
    private final Listing listing;
    private final Matches matches;
    private final DataLoader<String, T> loader;

    /**
     * @param owner the record whose list it is, null for a list of all records
     * @param unfiltered matches what the list would hold without its filter argument
     * @param filter the filter argument
     */
    Connection(
            @Nullable Object owner,
            Filter unfiltered,
            Filter filter,
            Listing listing,
            Matches matches,
            DataLoader<String, T> loader) {
        this.owner = owner;
        this.unfiltered = unfiltered;
        this.filter = filter;
        this.listing = listing;
        this.matches = matches;
        this.loader = loader;
    }

    /** The list that this is a page of. */
    public Listing listing() {
        return listing;
    }

    /** Matches the records of the whole list without the filter argument. */
    public Filter unfiltered() {
        return unfiltered;
    }

    /** The filter argument of the list. */
    public Filter filter() {
        return filter;
    }

    public int getTotalCount() {
        return matches.totalCount();
    }

    public PageInfo getPageInfo() {
        return PageInfo.of(matches);
    }

    public CompletableFuture<List<T>> getNodes() {
        return Links.all(loader, keys());
    }

    /** Skips records deleted since they were found. */
    public CompletableFuture<List<Edge<T>>> getEdges() {
        return loader.loadMany(keys()).thenApply(nodes -> {
            var byKey = new HashMap<String, T>();
            for (int i = 0; i < nodes.size(); i++) {
                var node = nodes.get(i);
                if (node != null) {
                    byKey.put(keys().get(i), node);
                }
            }
            return edges(byKey);
        });
    }

    private List<String> keys() {
        return matches.matches().stream().map(Match::key).toList();
    }

    private List<Edge<T>> edges(Map<String, T> nodes) {
        return matches.matches().stream()
                .flatMap(match ->
                        Stream.ofNullable(nodes.get(match.key())).map(node -> new Edge<>(owner, match.cursor(), node)))
                .toList();
    }
}
