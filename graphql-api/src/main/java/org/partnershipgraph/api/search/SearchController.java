package org.partnershipgraph.api.search;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.filter.TextCondition;
import org.partnershipgraph.api.list.Paging;
import org.partnershipgraph.query.Kind;
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
            @Argument String text, @Argument @Nullable Set<Kind> kinds, DataFetchingEnvironment environment) {
        TextCondition.require(text, new ArgumentPath("text"));
        var found = search.find(new SearchQuery(text, kinds, Paging.of(environment.getArguments())));
        return new SearchConnection(new Matching(search, text, found.matches()), found, environment);
    }

    @SchemaMapping
    List<MatchedText> matched(SearchEdge edge) {
        return edge.matching().of(edge.match());
    }
}
