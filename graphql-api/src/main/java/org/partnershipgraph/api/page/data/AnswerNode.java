package org.partnershipgraph.api.page.data;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A part of the data of an answer, as templates read it. Paths are names of fields with dots between them. */
public record AnswerNode(JsonNode json) {

    public static final AnswerNode NOTHING = new AnswerNode(MissingNode.getInstance());

    public AnswerNode at(String path) {
        var node = json;
        for (var field : path.split("\\.", -1)) {
            node = node.path(field);
        }
        return new AnswerNode(node);
    }

    /** Whether the field is there, not null, and not an empty list. */
    public boolean has(String path) {
        var node = at(path);
        return !node.isMissing() && !(node.json.isArray() && node.json.isEmpty());
    }

    /** The value of the only field of an answer. */
    public AnswerNode first() {
        return new AnswerNode(json.valueStream().findFirst().orElseThrow());
    }

    public boolean isMissing() {
        return json.isMissingNode() || json.isNull();
    }

    /** The text or number of the field; an empty text if it has none. */
    public String text(String path) {
        return at(path).text();
    }

    public String text() {
        return json.isValueNode() && !json.isNull() ? json.asString() : "";
    }

    public int number(String path) {
        return at(path).json.asInt(0);
    }

    public double decimal(String path) {
        return at(path).json.asDouble(0);
    }

    public boolean is(String path) {
        return at(path).json.asBoolean(false);
    }

    public List<AnswerNode> list(String path) {
        return at(path).json.valueStream().map(AnswerNode::new).toList();
    }

    /** The nodes of the edges of a connection. */
    public List<AnswerNode> nodes(String path) {
        return list(path).stream().map(edge -> edge.at("node")).toList();
    }

    /** The slugs of all sources in it, in the order of their names. */
    public List<String> sources() {
        return Stream.of("source", "sources")
                .flatMap(field -> json.findValues(field).stream())
                .flatMap(found -> found.isArray() ? found.valueStream() : Stream.of(found))
                .map(source -> source.path("slug").asString(""))
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** The texts of a list with commas between them. */
    public String joined(String path) {
        return list(path).stream().map(AnswerNode::text).collect(joining(", "));
    }

    /** The texts of a field of the items of a list with commas between them. */
    public String joined(String path, String field) {
        return list(path).stream().map(item -> item.text(field)).collect(joining(", "));
    }
}
