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

    /**
     * The records that a slug or an id can identify: one of each kind for a slug, one for an id. No slug is an id, for ids
     * begin with a capital letter.
     *
     * @throws BadInputException if it is the id of another kind
     */
    public List<GlobalId> ofSlugOrId(String text, String argument, Kind<?>... kinds) {
        var id = parse(text);
        if (id.isEmpty()) {
            return Stream.of(kinds)
                    .map(kind -> new GlobalId(kind, kind.keyFormat().normal().apply(text)))
                    .toList();
        }
        if (!List.of(kinds).contains(id.get().kind())) {
            var expected = Stream.of(kinds).map(Kind::typeName).collect(joining("/"));
            throw new ArgumentPath(argument)
                    .bad("id.other-type", id.get().kind().typeName(), expected);
        }
        return List.of(id.get());
    }

    /** The id in an argument; {@link BadInputException} if it is malformed. */
    GlobalId read(String id, ArgumentPath path) {
        return parse(id).orElseThrow(() -> path.bad("id.malformed", Echo.cut(id)));
    }

    private Optional<GlobalId> parse(String id) {
        return decode(id).flatMap(text -> {
            int colon = Math.max(0, text.indexOf(GlobalId.COLON));
            return kinds.named(text.substring(0, colon)).map(kind -> new GlobalId(kind, text.substring(colon + 1)));
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
