package org.partnershipgraph.api.response;

import graphql.ExecutionResult;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.answer.Answer;
import org.partnershipgraph.api.answer.AnswerWriter;
import org.partnershipgraph.api.document.SavedDocuments;
import org.partnershipgraph.api.request.CitationReport;
import org.partnershipgraph.api.request.CostReport;
import org.partnershipgraph.api.request.NormalizedRequest;
import org.partnershipgraph.api.request.QueryLimits;
import org.partnershipgraph.change.Changes;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers queries from the cache, and keeps the answers of those that run. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class AnswerFilter extends OncePerRequestFilter {

    private final AnswerCache cache;
    private final PendingAnswers pending;
    private final AnswerWriter writer;
    private final AnswerStatus status;
    private final SavedDocuments documents;
    private final Changes changes;
    private final LocaleResolver locales;
    private final CurrentDay today;

    AnswerFilter(
            AnswerCache cache,
            AnswerWriter writer,
            AnswerStatus status,
            SavedDocuments documents,
            QueryLimits limits,
            Changes changes,
            LocaleResolver locales,
            CurrentDay today) {
        this.cache = cache;
        this.writer = writer;
        pending = new PendingAnswers(limits.time());
        this.status = status;
        this.documents = documents;
        this.changes = changes;
        this.locales = locales;
        this.today = today;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request instanceof NormalizedRequest);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest any, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var request = (NormalizedRequest) any;
        var key = AnswerKey.of(
                request,
                locales.resolveLocale(request),
                today.date(),
                changes.revision().number());
        var isForOthers = !asksForMore(request);
        var answer = isForOthers ? cache.find(key) : null;
        if (answer == null) {
            PendingAnswers.Computation run = () -> run(request, response, chain, key);
            answer = isForOthers && changes.areComplete() ? pending.get(key, run) : run.compute();
        }
        if (answer != null) {
            write(answer, request, response);
        }
    }

    /** Returns null if the response is not for others, and has been written. */
    private @Nullable Answer run(
            NormalizedRequest request, HttpServletResponse response, FilterChain chain, AnswerKey key)
            throws ServletException, IOException {
        var results = ExecutionResults.of(request);
        var captured = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, captured);
        if (request.isAsyncStarted()) {
            throw new IllegalStateException("The query runs on another thread, so its answer cannot be written here");
        }
        var executed = results.get();
        if (executed == null || !isComplete(executed.getExecutionResult()) || asksForMore(request)) {
            writeForOne(executed, request, captured);
            return null;
        }
        var answer = new Answer(captured.getContentType(), captured.getContentAsByteArray());
        // Clients send the text when its hash has been forgotten, and then it must be registered anew.
        if (!documents.isRegistration(executed.getExecutionInput())) {
            cache.put(key, answer);
        }
        return answer;
    }

    /** Writes a response that nobody else may have. */
    private void writeForOne(
            @Nullable WebGraphQlResponse executed, NormalizedRequest request, ContentCachingResponseWrapper response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (executed != null && status.isPartialSuccess(executed.getExecutionResult(), request.accepted())) {
            response.setStatus(AnswerStatus.PARTIAL_SUCCESS);
        }
        response.copyBodyToResponse();
    }

    private void write(Answer answer, NormalizedRequest request, HttpServletResponse response) throws IOException {
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language, GraphQL-Cost, GraphQL-Citation");
        if (request.isSafe()) {
            writer.writeIfNew(answer, request, response);
            return;
        }
        writer.write(answer, request, response);
    }

    /** Whether it is data alone: errors may be gone the next time, and extensions differ. */
    private static boolean isComplete(ExecutionResult result) {
        return result.getErrors().isEmpty()
                && (result.getExtensions() == null || result.getExtensions().isEmpty());
    }

    /** Whether the answer has more than data. */
    private static boolean asksForMore(HttpServletRequest request) {
        return request.getHeader(CostReport.HEADER) != null || request.getHeader(CitationReport.HEADER) != null;
    }
}
