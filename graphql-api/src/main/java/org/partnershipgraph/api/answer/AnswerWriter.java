package org.partnershipgraph.api.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Writes answers with the headers that caches need, or 304 if the client has the same answer already. */
@Component
@EnableConfigurationProperties({AnswerSettings.class, CacheSettings.class})
public class AnswerWriter {

    /** An element of Accept-Encoding that allows gzip, which a quality of 0 does not. */
    private static final Pattern GZIP = Pattern.compile("(?i)\\s*gzip\\s*(;\\s*q=(?!0(\\.0*)?\\s*$).*)?");

    private final String cacheControl;
    private final long smallestCompressed;

    AnswerWriter(
            CacheSettings settings,
            @Value("${server.compression.enabled}") boolean compresses,
            @Value("${server.compression.min-response-size}") DataSize smallest) {
        cacheControl = settings.cacheControl();
        smallestCompressed = compresses ? smallest.toBytes() : Long.MAX_VALUE;
    }

    /** Answers a safe request: the client may keep the answer, and gets it only if it has another one. */
    public void writeIfNew(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        response.setHeader(HttpHeaders.ETAG, answer.tag().formattedTag());
        if (isKnown(answer, request)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        writeAll(answer, request, response);
    }

    /** Answers a request, which is safe unless its method is POST. */
    public void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("POST")) {
            writeAll(answer, request, response);
            return;
        }
        writeIfNew(answer, request, response);
    }

    private void writeAll(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setContentType(answer.contentType());
        var bytes = answer.bytes();
        if (bytes.length >= smallestCompressed && acceptsGzip(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            bytes = answer.compressed();
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .anyMatch(coding -> GZIP.matcher(coding).matches());
    }

    private static boolean isKnown(Answer answer, HttpServletRequest request) {
        if (answer.tag().formattedTag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return true;
        }
        var conditions = String.join(",", Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)));
        return ETag.parse(conditions).stream().anyMatch(tag -> tag.isWildcard() || tag.compare(answer.tag(), false));
    }
}
