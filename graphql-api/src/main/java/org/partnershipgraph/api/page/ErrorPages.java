package org.partnershipgraph.api.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.page.data.AnswerNode;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Pages that say what went wrong, and where to go from there. */
@Component
class ErrorPages implements HandlerExceptionResolver, ErrorViewResolver {

    private static final String RETRY_SECONDS = "5";

    /** What the filter of malformed requests says of an address that it cannot decode. */
    private static final String UNREADABLE = "error.encoding";

    private final PageArguments pages;
    private final PageQueries queries;

    ErrorPages(PageArguments pages, PageQueries queries) {
        this.pages = pages;
        this.queries = queries;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (exception instanceof DataAccessResourceFailureException) {
            return resolveException(request, response, handler, new PageFailure(HttpStatus.SERVICE_UNAVAILABLE, ""));
        }
        if (!(exception instanceof PageFailure failure)) {
            return null;
        }
        PageHeaders.setOn(response, "no-store");
        if (failure.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return show(failure.status(), failure.reason(), pages.pageOf(request));
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> attributes) {
        var page = pages.pageOf(request);
        return show(status, reason(request, status, page), page);
    }

    private static String reason(HttpServletRequest request, HttpStatus status, Page page) {
        if (status == HttpStatus.NOT_FOUND) {
            return page.text("error.no-page");
        }
        return UNREADABLE.equals(request.getAttribute(RequestDispatcher.ERROR_MESSAGE)) ? page.text(UNREADABLE) : "";
    }

    private ModelAndView show(HttpStatus status, String reason, Page page) {
        var near = status == HttpStatus.NOT_FOUND ? near(page) : List.of();
        var model = Map.of("page", page, "status", status.value(), "reason", reason, "near", near);
        var view = new ModelAndView("error", model);
        view.setStatus(status);
        return view;
    }

    /** Records whose names resemble the end of the address. */
    private List<AnswerNode> near(Page page) {
        try {
            var words = page.address().lastWords();
            return words.codePoints().noneMatch(Character::isLetter)
                    ? List.of()
                    : queries.run("suggestions", Map.of("text", words), page).list("search.nodes");
        } catch (PageFailure | IllegalArgumentException e) {
            return List.of();
        }
    }
}
