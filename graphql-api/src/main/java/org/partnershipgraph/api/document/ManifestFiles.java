package org.partnershipgraph.api.document;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the lists of documents that the build tools of clients write: those of Apollo Client ({@code
 * apollo-persisted-query-manifest}) and the maps from ids to documents of relay-compiler and graphql-codegen.
 */
class ManifestFiles {

    /** A document of a manifest. */
    record Entry(String id, String text, Path file) {

        @Override
        public String toString() {
            return "%s in %s".formatted(id, file.getFileName());
        }
    }

    private final JsonMapper json;

    ManifestFiles(JsonMapper json) {
        this.json = json;
    }

    /** Passes on each document, from the {@code .json} files that do not contain variables. */
    void forEach(Path directory, Consumer<Entry> action) {
        DocumentFiles.files(directory, ".json")
                .filter(file -> !file.toString().endsWith(".variables.json"))
                .forEach(file -> read(file).forEach((id, text) -> action.accept(new Entry(id, text, file))));
    }

    private Map<String, String> read(Path file) {
        try {
            var manifest = json.readTree(file);
            var texts = manifest.path("operations").isArray() ? ofApollo(manifest) : byId(manifest);
            if (!texts.isEmpty()) {
                return texts;
            }
        } catch (JacksonException e) {
            // as bad as another JSON file
        }
        throw new InvalidDocumentException(
                "%s is not a manifest of documents".formatted(file.toAbsolutePath()),
                "Give the manifest that your client's build tool writes, or move the file elsewhere");
    }

    private static Map<String, String> ofApollo(JsonNode manifest) {
        var texts = new LinkedHashMap<String, String>();
        manifest.path("operations")
                .forEach(operation -> texts.put(
                        operation.path("id").asString(), operation.path("body").asString()));
        return texts;
    }

    private static Map<String, String> byId(JsonNode manifest) {
        var texts = new LinkedHashMap<String, String>();
        manifest.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return texts;
    }
}
