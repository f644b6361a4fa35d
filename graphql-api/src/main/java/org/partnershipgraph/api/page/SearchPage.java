package org.partnershipgraph.api.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /search}: what is found by free text. */
@Controller
class SearchPage {

    private static final String NAME = "search";

    private final PageQueries queries;

    SearchPage(PageQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/search")
    ModelAndView show(Page page) {
        page.requireParameters(Set.of("q", "after"));
        var text = page.parameter("q");
        var variables = new HashMap<String, @Nullable Object>(Map.of("text", text));
        if (!page.parameter("after").isEmpty()) {
            variables.put("after", page.parameter("after"));
        }
        var found = text.isEmpty()
                ? AnswerNode.NOTHING
                : queries.run(NAME, variables, page).first();
        return new ModelAndView(
                NAME, Map.of("page", page, "found", found, "query", new PageQuery(NAME, Map.of("text", text))));
    }
}
