package org.partnershipgraph.api.schema;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.partnershipgraph.api.answer.Answer;
import org.partnershipgraph.api.answer.AnswerWriter;
import org.partnershipgraph.api.exposure.Exposure;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** {@code /graphql/schema} and {@code /graphql/schema.graphql}: the schema in the schema definition language. */
@Controller
class SchemaController {

    private static final String TEXT = "text/plain;charset=UTF-8";

    private final Supplier<Answer> printed;
    private final AnswerWriter writer;
    private final Exposure exposure;

    SchemaController(PrintedSchema schema, AnswerWriter writer, Exposure exposure) {
        printed = SingletonSupplier.of(() -> new Answer(TEXT, schema.text().getBytes(StandardCharsets.UTF_8)));
        this.writer = writer;
        this.exposure = exposure;
    }

    @GetMapping(
            path = {"/graphql/schema", "/graphql/schema.graphql"},
            produces = TEXT)
    void schema(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!exposure.schema()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        writer.writeIfNew(printed.get(), request, response);
    }
}
