package org.partnershipgraph.api.request;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * A request to {@code /graphql}, whatever its method, as the POST request that asks for the same. It accepts a single
 * media type, because Spring for GraphQL compares types including their parameters.
 */
public class NormalizedRequest extends HttpServletRequestWrapper {

    private final byte[] identity;
    private final Supplier<byte[]> body;
    private final MediaType accepted;

    /** @param body in JSON, made when the request runs */
    NormalizedRequest(HttpServletRequest request, byte[] identity, Supplier<byte[]> body, MediaType accepted) {
        super(request);
        this.identity = identity;
        this.body = body;
        this.accepted = accepted;
    }

    /** All that the request says: its body, or the parameters in its address. Not a copy. */
    public byte[] identity() {
        return identity;
    }

    @Override
    public ServletInputStream getInputStream() {
        return CachedBodyRequest.streamOf(body.get());
    }

    /** Whether the request has no body but an address with parameters. */
    public boolean isInAddress() {
        return !RequestHeaderCheck.hasBody((HttpServletRequest) getRequest());
    }

    /** Whether the original method is one whose responses may be cached. */
    public boolean isSafe() {
        return !((HttpServletRequest) getRequest()).getMethod().equals("POST");
    }

    /** The only media type that the response may have. */
    public MediaType accepted() {
        return accepted;
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
