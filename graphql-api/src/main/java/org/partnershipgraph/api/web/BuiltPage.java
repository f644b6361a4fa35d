package org.partnershipgraph.api.web;

import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.http.MediaType.TEXT_PLAIN;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Serves a page that the frontend's build has made, if it is part of this build. */
class BuiltPage {

    private BuiltPage() {}

    static ResponseEntity<?> show(Resource page, String contentSecurityPolicy) {
        if (!page.exists()) {
            return notFound("The web pages were left out of this build: build it without -DskipUi to have them. "
                    + "The API itself answers at /graphql.\n");
        }
        return ResponseEntity.ok()
                .contentType(utf8(TEXT_HTML))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", contentSecurityPolicy)
                .body(page);
    }

    static ResponseEntity<?> notFound(String reason) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(utf8(TEXT_PLAIN))
                .body(reason);
    }

    private static MediaType utf8(MediaType type) {
        return new MediaType(type, StandardCharsets.UTF_8);
    }
}
