package org.partnershipgraph.api.response;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnershipgraph.api.request.NormalizedRequest;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Writes answers with the headers that caches need, or 304 if the client has the same answer already. */
@Component
public class AnswerWriter {

    private static final int SMALLEST_COMPRESSED = 1024;

    /** An element of Accept-Encoding that allows gzip, which a quality of 0 does not. */
    private static final Pattern GZIP = Pattern.compile("(?i)\\s*gzip\\s*(;\\s*q=(?!0(\\.0*)?\\s*$).*)?");

    private final String cacheControl;

    AnswerWriter(CacheSettings settings) {
        cacheControl = settings.cacheControl();
    }

    public void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding, GraphQL-Cost");
        if (isSafe(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
            response.setHeader(HttpHeaders.ETAG, answer.tag().formattedTag());
            if (isKnown(answer, request)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentType(answer.contentType());
        var bytes = answer.bytes();
        if (bytes.length >= SMALLEST_COMPRESSED && acceptsGzip(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            bytes = answer.compressed();
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean isSafe(HttpServletRequest request) {
        return request instanceof NormalizedRequest normalized
                ? normalized.isSafe()
                : !request.getMethod().equals("POST");
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .anyMatch(coding -> GZIP.matcher(coding).matches());
    }

    private static boolean isKnown(Answer answer, HttpServletRequest request) {
        var conditions = String.join(",", Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)));
        return ETag.parse(conditions).stream().anyMatch(tag -> tag.isWildcard() || tag.compare(answer.tag(), false));
    }
}
