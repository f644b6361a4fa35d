package org.partnershipgraph.seeds.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads records from YAML strictly: a value of another kind than its component is a problem, not converted. */
final class RecordReader {

    private final ObjectMapper yaml = YAMLMapper.builder()
            .addMixIn(LocalizedText.class, ShortForms.OfText.class)
            .addMixIn(PartialDate.class, ShortForms.OfDate.class)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** The nodes that a file lists; none if it is not a list. */
    List<JsonNode> list(String text, Consumer<String> problems) {
        try {
            var nodes = yaml.readTree(text);
            if (!nodes.isArray()) {
                problems.accept("is not a list of records; begin each with '- ', or write [] for none");
            }
            return nodes.isArray() ? List.copyOf(nodes.values()) : List.of();
        } catch (JacksonException e) {
            var reason = e.getOriginalMessage().replaceAll("\\s+", " ").strip();
            problems.accept("is not readable YAML, see line " + e.getLocation().getLineNr() + ": " + reason);
            return List.of();
        }
    }

    /** The record in a node, null if it has any problem. */
    <T> @Nullable T read(JsonNode node, Class<T> type, Consumer<String> problems) {
        var found = new ArrayList<String>();
        new AllowedKeys(found::add).complete(node, type);
        var record = convert(node, type, found);
        if (record == null && found.isEmpty()) {
            found.add("is empty; remove it");
        }
        found.forEach(problems);
        return found.isEmpty() ? record : null;
    }

    private <T> @Nullable T convert(JsonNode node, Class<T> type, List<String> found) {
        var notes = new ValueProblems((pointer, what) -> found.add(located(pointer, what)));
        try {
            return yaml.readerFor(type).withHandler(notes).readValue(node);
        } catch (JacksonException e) {
            found.add(located(pointer(e), describe(e)));
        }
        return null;
    }

    private static String describe(JacksonException e) {
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return ValueForm.mismatch(mismatch.getTargetType());
        }
        return e.getOriginalMessage();
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }

    /** A problem with its place within the record, as projects[0].period instead of /projects/0/period. */
    private static String located(String pointer, String what) {
        var place = pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.');
        return place.isEmpty() ? what : place.substring(1) + ": " + what;
    }
}
