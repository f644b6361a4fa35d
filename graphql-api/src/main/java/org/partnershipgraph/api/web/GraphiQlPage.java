package org.partnershipgraph.api.web;

import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.http.MediaType.TEXT_PLAIN;

import java.nio.charset.StandardCharsets;
import org.partnershipgraph.api.exposure.Exposure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
            return notFound("GraphiQL is switched off on this server. The API answers at /graphql.\n");
        }
        if (!page.exists()) {
            return notFound("The web pages were left out of this build: build it without -DskipUi to have them. "
                    + "The API itself answers at /graphql.\n");
        }
        return ResponseEntity.ok()
                .contentType(utf8(TEXT_HTML))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .body(page);
    }

    private static ResponseEntity<?> notFound(String reason) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(utf8(TEXT_PLAIN))
                .body(reason);
    }

    private static MediaType utf8(MediaType type) {
        return new MediaType(type, StandardCharsets.UTF_8);
    }
}
