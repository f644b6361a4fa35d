package org.partnershipgraph.api.schema;

import java.nio.charset.StandardCharsets;
import org.partnershipgraph.api.exposure.Exposure;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** {@code /graphql/schema} and {@code /graphql/schema.graphql}: the schema in the schema definition language. */
@Controller
class SchemaController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final PrintedSchema printed;
    private final Exposure exposure;

    SchemaController(PrintedSchema printed, Exposure exposure) {
        this.printed = printed;
        this.exposure = exposure;
    }

    @GetMapping({"/graphql/schema", "/graphql/schema.graphql"})
    ResponseEntity<String> schema() {
        if (!exposure.schema()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(TEXT)
                .body(printed.text());
    }
}
