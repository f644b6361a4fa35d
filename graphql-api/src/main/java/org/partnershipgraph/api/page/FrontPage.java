package org.partnershipgraph.api.page;

import java.util.Map;
import java.util.Set;
import org.partnershipgraph.api.page.data.WorldMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /}, where everything can be found from. */
@Controller
class FrontPage {

    private static final String NAME = "front-page";

    private final PageQueries queries;

    FrontPage(PageQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/")
    ModelAndView show(Page page) {
        page.requireParameters(Set.of());
        var data = queries.run(NAME, Map.of(), page);
        var swedish = queries.all("swedish-municipalities", "municipalities", page);
        var map = WorldMap.of(data.at("graph"));
        var structured = new StructuredData(page).dataset(page.text("front.title"), page.text("front.description"));
        return new ModelAndView(
                NAME, Map.of("page", page, "data", data, "swedish", swedish, "map", map, "structured", structured));
    }
}
