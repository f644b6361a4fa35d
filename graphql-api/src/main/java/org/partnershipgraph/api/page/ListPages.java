package org.partnershipgraph.api.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.page.data.AnswerNode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lists with their filters in the address. */
@Controller
class ListPages {

    private static final int PAGE = 50;

    private final PageQueries queries;
    private final PageCitations citations;

    ListPages(PageQueries queries, PageCitations citations) {
        this.queries = queries;
        this.citations = citations;
    }

    @GetMapping({"/municipalities", "/municipalities.bib"})
    ModelAndView municipalities(Page page) {
        return show(ListFilter.municipalities(page), page);
    }

    @GetMapping({"/partnerships", "/partnerships.bib"})
    ModelAndView partnerships(Page page) {
        return show(ListFilter.partnerships(page), page);
    }

    @GetMapping({"/projects", "/projects.bib"})
    ModelAndView projects(Page page) {
        return show(ListFilter.projects(page), page);
    }

    @GetMapping({"/networks", "/networks.bib"})
    ModelAndView networks(Page page) {
        return show(ListFilter.networks(page), page);
    }

    private ModelAndView show(ListFilter filter, Page page) {
        var name = filter.kind() + "-list";
        var variables = new HashMap<String, @Nullable Object>(position(page));
        variables.put("filter", filter.conditions());
        var data = queries.run(name, variables, page);
        filter.requireChoices(data, page);
        var query = new PageQuery(name, Map.of("filter", filter.conditions()));
        var structured = new StructuredData(page).list(filter.kind(), data.at(filter.kind()));
        var heading = heading(filter, data, page);
        return citations.show(
                "list/" + filter.kind(),
                page,
                page.text("list.title", heading),
                Map.of("heading", heading, "data", data, "filter", filter, "query", query, "structured", structured),
                data.at(filter.kind()));
    }

    private static String heading(ListFilter filter, AnswerNode data, Page page) {
        var selection = filter.selection(data, page);
        var kind = page.text(filter.kind());
        return selection.isEmpty() ? kind : kind + ": " + selection;
    }

    private static Map<String, @Nullable Object> position(Page page) {
        var before = page.parameter("before");
        if (!before.isEmpty()) {
            return Map.of("before", before, "last", PAGE);
        }
        var after = page.parameter("after");
        return after.isEmpty() ? Map.of("first", PAGE) : Map.of("after", after, "first", PAGE);
    }
}
