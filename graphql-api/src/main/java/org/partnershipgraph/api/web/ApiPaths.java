package org.partnershipgraph.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The addresses of the API, as opposed to those of pages and of operators. */
public class ApiPaths {

    /** With everything below them. */
    private static final List<String> PATHS =
            List.of("/graphql", "/q", "/export", "/dataset.jsonld", "/reconcile", "/mcp");

    private ApiPaths() {}

    /** Whether a request is to the API, by its decoded and normalized path. */
    public static boolean include(HttpServletRequest request) {
        return include(request.getServletPath());
    }

    /** Whether a decoded and normalized path is of the API. */
    public static boolean include(String path) {
        return PATHS.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    /** Whether only programs and named sites may use it, and not every page. */
    static boolean isForPrograms(HttpServletRequest request) {
        return request.getServletPath().equals("/mcp");
    }
}
