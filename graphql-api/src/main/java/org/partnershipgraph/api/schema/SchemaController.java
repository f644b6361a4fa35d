package org.partnershipgraph.api.schema;

import graphql.schema.idl.SchemaPrinter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.partnershipgraph.api.exposure.Exposure;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** {@code /graphql/schema} and {@code /graphql/schema.graphql}: the schema in the schema definition language. */
@Controller
class SchemaController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final SchemaPrinter PRINTER = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
            .includeSchemaDefinition(true)
            .includeDirectiveDefinition(name -> !EngineDirectives.isOne(name)));

    private final Supplier<String> printed;
    private final Exposure exposure;

    SchemaController(GraphQlSource source, Exposure exposure) {
        printed = SingletonSupplier.of(() -> PRINTER.print(source.schema()));
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
                .body(printed.get());
    }
}
