package org.partnershipgraph.seeds.dataset;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.function.Consumer;
import org.partnershipgraph.time.Period;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks the keys of a node against the components of a record and fills in those that may be omitted: lists are empty,
 * flags are false and periods are unknown. Every other component is required unless it is nullable.
 */
final class AllowedKeys {

    private final Consumer<String> problems;

    AllowedKeys(Consumer<String> problems) {
        this.problems = problems;
    }

    void complete(JsonNode node, Class<?> type) {
        complete(node, type, "");
    }

    private void complete(JsonNode node, Type type, String path) {
        if (type instanceof ParameterizedType list) {
            completeItems(node, list.getActualTypeArguments()[0], path);
        }
        if (type instanceof Class<?> record && record.isRecord() && node instanceof ObjectNode fields) {
            findUnknown(fields, record, path);
            Component.of(record).forEach(component -> complete(fields, component, path));
        }
    }

    private void completeItems(JsonNode list, Type type, String path) {
        for (int i = 0; i < list.size(); i++) {
            var place = path + "[" + i + "]";
            if (list.path(i).isNull() || list.path(i).isArray()) {
                problems.accept(place + ": is empty or a list of its own; write one item");
            }
            complete(list.path(i), type, place);
        }
    }

    private void complete(ObjectNode fields, Component component, String path) {
        var name = component.name();
        var place = at(path, name);
        if (fields.hasNonNull(name)) {
            complete(fields.path(name), component.type(), place);
            return;
        }
        fields.remove(name);
        if (!component.isNullable() && !fillIn(fields, component)) {
            problems.accept(place + ": is missing; add it");
        }
    }

    private static boolean fillIn(ObjectNode fields, Component component) {
        if (component.isList()) {
            fields.putArray(component.name());
        } else if (component.type() == boolean.class) {
            fields.put(component.name(), false);
        } else if (component.type() == Period.class) {
            fields.putObject(component.name());
        }
        return fields.has(component.name());
    }

    private void findUnknown(ObjectNode fields, Class<?> record, String path) {
        var names = Component.of(record).stream().map(Component::name).toList();
        for (var name : fields.propertyNames()) {
            if (!names.contains(name)) {
                var known = String.join(", ", names);
                problems.accept(at(path, name) + ": there is no such key; use one of " + known);
            }
        }
    }

    private static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
