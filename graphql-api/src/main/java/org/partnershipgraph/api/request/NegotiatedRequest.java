package org.partnershipgraph.api.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A request that accepts a single media type, because Spring for GraphQL compares types including their parameters. */
class NegotiatedRequest extends HttpServletRequestWrapper {

    private final MediaType accepted;

    NegotiatedRequest(HttpServletRequest request, MediaType accepted) {
        super(request);
        this.accepted = accepted;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? accepted.toString() : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase(HttpHeaders.ACCEPT)
                ? Collections.enumeration(List.of(accepted.toString()))
                : super.getHeaders(name);
    }
}
