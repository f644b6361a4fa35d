package org.partnershipgraph.api.node;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    /** Reads the id that stands at a place among the arguments; {@link BadInputException} where it is none. */
    static GlobalId read(String id, ArgumentPath place) {
        var text = decode(id, place);
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw malformed(id, place);
        }
        var type = NodeType.named(text.substring(0, colon)).orElseThrow(() -> malformed(id, place));
        return new GlobalId(type, text.substring(colon + 1));
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

    private static String decode(String id, ArgumentPath place) {
        try {
            return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed(id, place);
        }
    }

    private static BadInputException malformed(String id, ArgumentPath place) {
        return place.bad("id.malformed", Echo.cut(id));
    }
}
