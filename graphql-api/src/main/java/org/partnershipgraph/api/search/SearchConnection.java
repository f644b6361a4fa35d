package org.partnershipgraph.api.search;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.PageInfo;
import org.partnershipgraph.api.node.Loaders;
import org.partnershipgraph.query.Index.Match;
import org.partnershipgraph.query.Index.Matches;
import org.partnershipgraph.search.Search.SearchMatch;
import org.partnershipgraph.search.Search.SearchMatches;

/** A page of what was found. Its records are fetched only where a query asks for them, those of each kind at once. */
public class SearchConnection {

    private final Matching matching;
    private final SearchMatches found;
    private final DataFetchingEnvironment environment;

    SearchConnection(Matching matching, SearchMatches found, DataFetchingEnvironment environment) {
        this.matching = matching;
        this.found = found;
        this.environment = environment;
    }

    public int getTotalCount() {
        return found.totalCount();
    }

    public PageInfo getPageInfo() {
        var places = found.matches().stream()
                .map(match -> new Match(match.key(), match.cursor()))
                .toList();
        return PageInfo.of(new Matches(places, found.totalCount(), found.hasPrevious(), found.hasNext()));
    }

    public CompletableFuture<List<Object>> getNodes() {
        return getEdges()
                .thenApply(edges -> edges.stream().map(SearchEdge::node).toList());
    }

    /** A record that was deleted since it was found is left out. */
    public CompletableFuture<List<SearchEdge>> getEdges() {
        var edges = found.matches().stream().map(this::edge).toList();
        return CompletableFuture.allOf(edges.toArray(CompletableFuture[]::new))
                .thenApply(done -> edges.stream()
                        .map(CompletableFuture::join)
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private CompletableFuture<@Nullable SearchEdge> edge(SearchMatch match) {
        return Loaders.of(environment, match.kind().type())
                .load(match.key())
                .thenApply(node -> node == null ? null : SearchEdge.of(matching, match, node));
    }
}
