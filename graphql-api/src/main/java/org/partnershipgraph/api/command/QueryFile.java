package org.partnershipgraph.api.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A query as the command line names it.
 *
 * @param name of a saved query, or of the file without its ending
 * @param text null for a saved query
 * @param variables those given, and for a file those of the variables file beside it
 */
record QueryFile(String name, @Nullable String text, Map<String, Object> variables) {

    private static final String ENDING = ".graphql";
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** @param variables JSON, or @ and the name of a file */
    static QueryFile named(String query, String variables) throws IOException {
        var given = variables.startsWith("@") ? read(Path.of(variables.substring(1))) : variables;
        if (!query.endsWith(ENDING)) {
            return new QueryFile(query, null, parse(given));
        }
        var file = Path.of(query);
        var name = file.getFileName().toString().replace(ENDING, "");
        var text = read(file);
        var all = new LinkedHashMap<String, Object>();
        var beside = file.resolveSibling(name + ".variables.json");
        if (Files.exists(beside)) {
            all.putAll(parse(read(beside)));
        }
        all.putAll(parse(given));
        return new QueryFile(name, text, all);
    }

    private static String read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new CommandFailure(
                    "There is no file %s, or it is not readable.".formatted(file.toAbsolutePath()), "Check its name.");
        }
        return Files.readString(file);
    }

    private static Map<String, Object> parse(String variables) {
        return object(variables)
                .orElseThrow(() -> new CommandFailure(
                        "The variables are not a JSON object.", "Give an object such as '{\"slug\": \"umea\"}'."));
    }

    private static Optional<Map<String, Object>> object(String json) {
        try {
            return Optional.ofNullable(JsonMapper.shared().readValue(json, OBJECT));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
