package org.partnershipgraph.api.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.answer.Answer;
import org.partnershipgraph.api.answer.AnswerWriter;
import org.partnershipgraph.api.citation.BibTex;
import org.partnershipgraph.api.citation.Citation;
import org.partnershipgraph.api.citation.Citations;
import org.partnershipgraph.api.citation.Licence;
import org.partnershipgraph.api.page.data.AnswerNode;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Shows pages with how to cite them, or their citation instead. */
@Component
class PageCitations {

    private final Citations citations;
    private final AnswerWriter writer;

    PageCitations(Citations citations, AnswerWriter writer) {
        this.citations = citations;
        this.writer = writer;
    }

    /**
     * Shows a page, or its citation if its address asks for that.
     *
     * @param shown has the sources that are cited
     */
    ModelAndView show(String template, Page page, String title, Map<String, Object> model, AnswerNode shown) {
        var sources = page.address().isCited() ? shown.sources() : List.<String>of();
        var citation =
                citations.ofPage(title, page.canonical(page.language()), page.revision(), sources, page.locale());
        if (page.address().isCited()) {
            return new ModelAndView(bibTex(citation, page));
        }
        var all = new HashMap<>(model);
        all.putAll(Map.of("page", page, "title", title, "citation", text(citation, page)));
        return new ModelAndView(template, all);
    }

    private static String text(Citation citation, Page page) {
        return page.text(
                "cite.text",
                citation.title(),
                String.valueOf(citation.revision()),
                citation.readOn().toString(),
                citation.address(),
                citation.licences().stream().map(Licence::title).collect(joining("; ")));
    }

    private View bibTex(Citation citation, Page page) {
        var name = page.address().name();
        var answer = new Answer(
                BibTex.MEDIA_TYPE, BibTex.of(citation, page.address().key()).getBytes(UTF_8));
        return (model, request, response) -> {
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s.bib\"".formatted(name));
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            writer.write(answer, request, response);
        };
    }
}
