package org.partnershipgraph.api.search;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.list.Paging;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.Search.MatchedText;
import org.partnershipgraph.search.SearchQuery;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @QueryMapping
    SearchConnection search(
            @Argument String text, @Argument @Nullable Set<Kind<?>> kinds, DataFetchingEnvironment environment) {
        var query = query(text, kinds, Paging.of(environment.getArguments()));
        var found = search.find(query);
        return new SearchConnection(new Matching(search, text, found.matches()), found, environment);
    }

    @SchemaMapping
    List<MatchedText> matched(SearchEdge edge) {
        return edge.matching().of(edge.match());
    }

    private static SearchQuery query(String text, @Nullable Set<Kind<?>> kinds, Window window) {
        try {
            return new SearchQuery(text, kinds, window);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("text", String.valueOf(e.getMessage()));
        }
    }
}
