package org.partnershipgraph.api.web;

import org.partnershipgraph.api.exposure.Exposure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /graphiql}: explores the schema and runs queries. Loads nothing from other hosts. */
@Controller
class GraphiQlPage {

    /** Allows inline styles, which the editor needs; everything else must come from this server. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Resource page;
    private final Exposure exposure;

    GraphiQlPage(@Value("classpath:/pages/graphiql.html") Resource page, Exposure exposure) {
        this.page = page;
        this.exposure = exposure;
    }

    @GetMapping("/graphiql")
    ResponseEntity<?> show() {
        if (!exposure.graphiql()) {
            return BuiltPage.notFound("GraphiQL is switched off on this server. The API answers at /graphql.\n");
        }
        return BuiltPage.show(page, CONTENT_SECURITY_POLICY);
    }
}
