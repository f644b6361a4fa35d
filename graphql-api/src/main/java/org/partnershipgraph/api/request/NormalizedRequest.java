package org.partnershipgraph.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * A request to {@code /graphql}, whatever its method, as the POST request that asks for the same. It accepts a single
 * media type, because Spring for GraphQL compares types including their parameters.
 */
public class NormalizedRequest extends CachedBodyRequest {

    private final byte[] body;
    private final MediaType accepted;
    private final boolean isSafe;

    NormalizedRequest(HttpServletRequest request, byte[] body, MediaType accepted) {
        super(request, body);
        this.body = body;
        this.accepted = accepted;
        isSafe = !request.getMethod().equals("POST");
    }

    /** The request in JSON. Not a copy. */
    public byte[] body() {
        return body;
    }

    /** The only media type that the response may have. */
    public MediaType accepted() {
        return accepted;
    }

    /** Whether the original method is one whose responses may be cached. */
    public boolean isSafe() {
        return isSafe;
    }

    @Override
    public String getMethod() {
        return HttpMethod.POST.name();
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_JSON_VALUE;
    }

    @Override
    public @Nullable String getHeader(String name) {
        var single = single(name);
        return single == null ? super.getHeader(name) : single;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        var single = single(name);
        return single == null ? super.getHeaders(name) : Collections.enumeration(List.of(single));
    }

    private @Nullable String single(String name) {
        if (name.equalsIgnoreCase(HttpHeaders.ACCEPT)) {
            return accepted.toString();
        }
        return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) ? getContentType() : null;
    }
}
