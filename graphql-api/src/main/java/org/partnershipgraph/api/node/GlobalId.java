package org.partnershipgraph.api.node;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.store.Aggregate;

/** The opaque id of a record: its type and key, made unreadable so that clients take it as it is. */
public record GlobalId(NodeType type, String key) {

    public static GlobalId of(Object record) {
        var type = NodeType.of(record.getClass());
        if (record instanceof Project project) {
            return new GlobalId(type, project.key());
        }
        return new GlobalId(type, ((Aggregate) record).key());
    }

    /** Reads the id at a place among the arguments; {@link BadInputException} if it is malformed. */
    static GlobalId read(String id, ArgumentPath place) {
        return parse(id).orElseThrow(() -> place.bad("id.malformed", Echo.cut(id)));
    }

    /**
     * The records that a slug or an id can identify: one of each type for a slug, one for an id. No slug is an id, for
     * types begin with a capital letter, and so do their ids.
     *
     * @throws BadInputException if it is the id of another type
     */
    public static List<GlobalId> ofSlugOrId(String text, String argument, NodeType... types) {
        var id = parse(text);
        if (id.isEmpty()) {
            return Stream.of(types).map(type -> new GlobalId(type, text)).toList();
        }
        if (!List.of(types).contains(id.get().type())) {
            var expected = Stream.of(types).map(NodeType::typeName).collect(joining("/"));
            throw new ArgumentPath(argument)
                    .bad("id.other-type", id.get().type().typeName(), expected);
        }
        return List.of(id.get());
    }

    /** The key of an id that must be of the type asked for. */
    public static String keyOf(NodeType type, String id, String argument) {
        var place = new ArgumentPath(argument);
        var read = read(id, place);
        if (read.type() != type) {
            throw place.bad("id.other-type", read.type().typeName(), type.typeName());
        }
        return read.key();
    }

    @Override
    public String toString() {
        var text = type.typeName() + ":" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<GlobalId> parse(String id) {
        return decode(id).flatMap(text -> {
            int colon = Math.max(0, text.indexOf(':'));
            return NodeType.named(text.substring(0, colon)).map(type -> new GlobalId(type, text.substring(colon + 1)));
        });
    }

    private static Optional<String> decode(String id) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
