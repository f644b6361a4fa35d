package org.partnershipgraph.api.node;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.partnershipgraph.api.error.BadInputException;
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

    /** Reads an id; {@link BadInputException} where it is none. */
    public static GlobalId read(String id) {
        var text = decode(id);
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw malformed(id);
        }
        var type = NodeType.named(text.substring(0, colon)).orElseThrow(() -> malformed(id));
        return new GlobalId(type, text.substring(colon + 1));
    }

    /** The key of an id that must be of the type asked for. */
    public static String keyOf(NodeType type, String id) {
        var read = read(id);
        if (read.type() != type) {
            throw new BadInputException(
                    "The id is that of a " + read.type().typeName() + ", not of a " + type.typeName());
        }
        return read.key();
    }

    @Override
    public String toString() {
        var text = type.typeName() + ":" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String id) {
        try {
            return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed(id);
        }
    }

    private static BadInputException malformed(String id) {
        var shown = id.length() > 40 ? id.substring(0, 40) + "..." : id;
        return new BadInputException("'" + shown + "' is not an id: use one that a field named id gave");
    }
}
