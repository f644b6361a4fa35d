package org.partnershipgraph.api.node;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.store.Keyed;
import org.springframework.stereotype.Component;

/** Reads and makes the ids of records of all kinds. */
@Component
public class GlobalIds {

    private final KindCatalog kinds;

    GlobalIds(KindCatalog kinds) {
        this.kinds = kinds;
    }

    GlobalId of(Keyed record) {
        return new GlobalId(kinds.of(record.getClass()), record.key());
    }

    /** The key in an id that must be of this kind; {@link BadInputException} if it is not. */
    public String keyOf(Kind<?> kind, String id, String argument) {
        var path = new ArgumentPath(argument);
        var read = read(id, path);
        if (read.kind() != kind) {
            throw path.bad("id.other-type", read.kind().typeName(), kind.typeName());
        }
        return read.key();
    }

    /** The id in an argument; {@link BadInputException} if it is malformed. */
    GlobalId read(String id, ArgumentPath path) {
        var text = decode(id, path);
        int colon = text.indexOf(GlobalId.COLON);
        if (colon < 0) {
            throw malformed(id, path);
        }
        var kind = kinds.named(text.substring(0, colon)).orElseThrow(() -> malformed(id, path));
        return new GlobalId(kind, text.substring(colon + 1));
    }

    private static String decode(String id, ArgumentPath path) {
        try {
            return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed(id, path);
        }
    }

    private static BadInputException malformed(String id, ArgumentPath path) {
        return path.bad("id.malformed", Echo.cut(id));
    }
}
