package org.partnershipgraph.api.node;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.partnershipgraph.kind.Kind;

/** The opaque id of a record: the name of its type and its key, encoded so that clients do not take it apart. */
public record GlobalId(Kind<?> kind, String key) {

    static final char COLON = ':';

    @Override
    public String toString() {
        var text = kind.typeName() + COLON + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
