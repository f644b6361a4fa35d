package org.partnershipgraph.api.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.page.data.AnswerNode;
import org.partnershipgraph.api.page.data.RecordLink;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/** Pages of one record each, which show the only field of a saved query of the same name. */
@Controller
class RecordPages {

    private final PageQueries queries;
    private final PageCitations citations;

    RecordPages(PageQueries queries, PageCitations citations) {
        this.queries = queries;
        this.citations = citations;
    }

    /** Where the form that chooses a municipality leads. */
    @GetMapping("/municipality")
    RedirectView municipality(Page page) {
        page.requireParameters(Set.of("slug"));
        return new RedirectView(page.link("/municipality/" + UriUtils.encode(page.parameter("slug"), UTF_8)));
    }

    @GetMapping({"/municipality/{slug}", "/municipality/{slug}.bib"})
    ModelAndView municipality(Page page, @PathVariable String slug) {
        var view = show("municipality", Map.of("slug", slug), page);
        if (!page.address().isCited()) {
            view.addObject("search", queries.run("partner-search", Map.of(), page));
        }
        return view;
    }

    @GetMapping({"/partnership/{slug}", "/partnership/{slug}.bib"})
    ModelAndView partnership(Page page, @PathVariable String slug) {
        return show("partnership", Map.of("slug", slug), page);
    }

    @GetMapping({"/partnership/{partnership}/{project}", "/partnership/{partnership}/{project}.bib"})
    ModelAndView project(Page page, @PathVariable String partnership, @PathVariable String project) {
        return show("project", Map.of("slug", partnership + "/" + project), page);
    }

    @GetMapping({"/network/{slug}", "/network/{slug}.bib"})
    ModelAndView network(Page page, @PathVariable String slug) {
        return show("network", Map.of("slug", slug), page);
    }

    @GetMapping({"/country/{code}", "/country/{code}.bib"})
    ModelAndView country(Page page, @PathVariable String code) {
        return show("country", Map.of("code", code), page);
    }

    @GetMapping({"/goal/{number:\\d{1,2}}", "/goal/{number:\\d{1,2}}.bib"})
    ModelAndView goal(Page page, @PathVariable int number) {
        return show("goal", Map.of("number", number), page);
    }

    @GetMapping({"/source/{slug}", "/source/{slug}.bib"})
    ModelAndView source(Page page, @PathVariable String slug) {
        return show("source", Map.of("slug", slug), page);
    }

    private ModelAndView show(String name, Map<String, @Nullable Object> variables, Page page) {
        page.requireParameters(Set.of());
        var answer = queries.run(name, variables, page);
        var record = answer.first();
        if (record.isMissing()) {
            throw new PageFailure(HttpStatus.NOT_FOUND, page.text("error.no-record"));
        }
        var query = new PageQuery(name, variables);
        var structured = new StructuredData(page).of(name, record);
        return citations.show(
                "record/" + name,
                page,
                title(name, record, page),
                Map.of("query", query, "record", record, "structured", structured),
                answer);
    }

    private static String title(String name, AnswerNode record, Page page) {
        return switch (name) {
            case "municipality" -> page.text("municipality.title", record.text("name"));
            case "partnership" ->
                page.text("partnership.title", RecordLink.partnership(record).name());
            case "project" -> projectTitle(record, page);
            case "network" -> page.text("network.title", record.text("name"));
            case "country" ->
                page.text(RecordLink.isSweden(record) ? "country.title.home" : "country.title", record.text("name"));
            case "goal" -> page.text("goal.title", RecordLink.goal(record).name());
            case "source" -> page.text("source.title", record.text("title"));
            default -> throw new IllegalArgumentException(name + " is not a page");
        };
    }

    private static String projectTitle(AnswerNode record, Page page) {
        var partnership = RecordLink.partnership(record.at("partnership"));
        return page.text("project.title", record.text("title"), partnership.name());
    }
}
