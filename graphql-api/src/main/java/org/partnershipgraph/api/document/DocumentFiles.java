package org.partnershipgraph.api.document;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents from {@code .graphql} files, and their variables from the {@code .variables.json} files beside them. */
class DocumentFiles {

    private static final String SUFFIX = ".graphql";
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper json;

    DocumentFiles(JsonMapper json) {
        this.json = json;
    }

    /** The documents of the cookbook, which are part of the application. */
    Stream<SavedDocument> bundled() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:/documents/**/*" + SUFFIX);
            return Stream.of(files).map(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws InvalidDocumentException if the directory or a file in it cannot be read, or a document is not a query */
    Stream<SavedDocument> in(Path directory) {
        return files(directory, SUFFIX)
                .map(FileSystemResource::new)
                .map(this::read)
                .peek(document -> requireQuery(String.valueOf(document.name()), document.text()));
    }

    static Stream<Path> files(Path directory, String suffix) {
        try {
            return walk(directory.toRealPath()).filter(file -> file.toString().endsWith(suffix));
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidDocumentException(
                    "The directory of saved queries, %s, cannot be read".formatted(directory.toAbsolutePath()),
                    "Correct partnerships.documents.directory, or leave it out");
        }
    }

    private static Stream<Path> walk(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> !isHidden(root.relativize(file))).sorted().toList().stream();
        }
    }

    /** Kubernetes mounts each file a second time in a hidden directory. */
    private static boolean isHidden(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .anyMatch(part -> part.toString().startsWith("."));
    }

    private SavedDocument read(Resource file) {
        var name = String.valueOf(file.getFilename()).replace(SUFFIX, "");
        try {
            var text = file.getContentAsString(StandardCharsets.UTF_8);
            var variables = file.createRelative(name + ".variables.json");
            return new SavedDocument(name, text, variables.exists() ? variables(variables) : Map.of());
        } catch (IOException e) {
            throw new InvalidDocumentException(
                    "The saved query %s cannot be read".formatted(file.getDescription()),
                    "Correct the file or its permissions");
        }
    }

    private Map<String, Object> variables(Resource file) throws IOException {
        try {
            return json.readValue(file.getContentAsByteArray(), OBJECT);
        } catch (JacksonException e) {
            throw new InvalidDocumentException(
                    "The variables in %s are not a JSON object".formatted(file.getDescription()), "Correct the file");
        }
    }

    /** @throws InvalidDocumentException if it is not GraphQL, or not a query */
    static void requireQuery(String name, String text) {
        try {
            if (!isQuery(Parser.parse(text))) {
                throw new InvalidDocumentException(
                        "The saved query %s is not a query".formatted(name),
                        "Save queries only, without mutations and subscriptions");
            }
        } catch (InvalidSyntaxException e) {
            throw new InvalidDocumentException(
                    "The saved query %s is not GraphQL: %s".formatted(name, e.getMessage()), "Correct the file");
        }
    }

    private static boolean isQuery(Document document) {
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        return !operations.isEmpty()
                && operations.stream().allMatch(one -> one.getOperation() == OperationDefinition.Operation.QUERY);
    }
}
