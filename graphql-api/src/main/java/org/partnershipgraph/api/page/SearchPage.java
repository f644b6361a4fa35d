package org.partnershipgraph.api.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.page.data.AnswerNode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /search}: what is found by free text. */
@Controller
class SearchPage {

    private static final String NAME = "search";

    private final PageQueries queries;
    private final PageCitations citations;

    SearchPage(PageQueries queries, PageCitations citations) {
        this.queries = queries;
        this.citations = citations;
    }

    @GetMapping({"/search", "/search.bib"})
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
        var heading = text.isEmpty() ? page.text("search.title") : page.text("search.results", text);
        return citations.show(
                NAME,
                page,
                page.text("list.title", heading),
                Map.of("heading", heading, "found", found, "query", new PageQuery(NAME, Map.of("text", text))),
                found);
    }
}
