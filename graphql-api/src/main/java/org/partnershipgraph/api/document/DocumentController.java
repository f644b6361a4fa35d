package org.partnershipgraph.api.document;

import graphql.language.AstPrinter;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.answer.Answer;
import org.partnershipgraph.api.answer.AnswerWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** {@code /graphql/documents}: the saved queries that have a name, with their variables; below it, each with its text. */
@Controller
class DocumentController {

    /**
     * @param description the comment at the beginning of the document
     * @param address where to run it, relative to {@code /graphql/documents}
     */
    record Description(String name, String sha256, String description, List<Variable> variables, String address) {}

    /** @param value what a request by name has that does not give its own */
    record Variable(String name, String type, @Nullable Object value) {}

    private final SavedDocuments documents;
    private final JsonMapper json;
    private final AnswerWriter writer;
    private final Supplier<Answer> list;

    DocumentController(SavedDocuments documents, JsonMapper json, AnswerWriter writer) {
        this.documents = documents;
        this.json = json;
        this.writer = writer;
        list = SingletonSupplier.of(this::list);
    }

    @GetMapping(path = "/graphql/documents", produces = MediaType.APPLICATION_JSON_VALUE)
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.writeIfNew(list.get(), request, response);
    }

    /** The text of a saved query, by its name, with the values of its variables. */
    @GetMapping(path = "/graphql/documents/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    void show(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var document = documents.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var text = Map.of("query", document.text(), "variables", document.variables());
        writer.writeIfNew(answer(text), request, response);
    }

    private Answer list() {
        var described =
                documents.all().stream().map(DocumentController::describe).toList();
        return answer(Map.of("documents", described));
    }

    private Answer answer(Map<String, Object> content) {
        return new Answer(MediaType.APPLICATION_JSON_VALUE, json.writeValueAsBytes(content));
    }

    private static Description describe(SavedDocument document) {
        var name = String.valueOf(document.name());
        var variables = Parser.parse(document.text()).getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .map(variable -> describe(variable, document.variables()))
                .toList();
        return new Description(
                name,
                document.sha256(),
                String.join(" ", document.comment()),
                variables,
                "../graphql?documentId=" + UriUtils.encode(name, StandardCharsets.UTF_8));
    }

    private static Variable describe(VariableDefinition variable, Map<String, Object> values) {
        return new Variable(
                variable.getName(), AstPrinter.printAst(variable.getType()), values.get(variable.getName()));
    }
}
