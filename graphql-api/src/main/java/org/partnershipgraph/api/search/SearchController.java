package org.partnershipgraph.api.search;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.filter.TextCondition;
import org.partnershipgraph.api.list.Paging;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.Search.MatchedText;
import org.partnershipgraph.search.SearchQuery;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchController {

    private final KindCatalog kinds;
    private final Search search;

    SearchController(KindCatalog kinds, Search search) {
        this.kinds = kinds;
        this.search = search;
    }

    @QueryMapping
    SearchConnection search(
            @Argument String text,
            @Argument(name = "kinds") @Nullable Set<String> ids,
            DataFetchingEnvironment environment) {
        TextCondition.require(text, new ArgumentPath("text"));
        var wanted = ids == null ? null : withIds(ids);
        var found = search.find(new SearchQuery(text, wanted, Paging.of(environment.getArguments())));
        return new SearchConnection(new Matching(search, text, found.matches()), found, environment);
    }

    @SchemaMapping
    List<MatchedText> matched(SearchEdge edge) {
        return edge.matching().of(edge.match());
    }

    private Set<Kind<?>> withIds(Set<String> ids) {
        return ids.stream().map(kinds::withId).collect(Collectors.toSet());
    }
}
