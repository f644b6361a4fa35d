package org.partnershipgraph.api.lookup;

import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.argument.ArgumentReader;
import org.partnershipgraph.api.argument.FieldArguments;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.api.node.GlobalIds;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Filter.MatchMode;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.text.NameKey;
import org.partnershipgraph.text.SimpleForm;
import org.springframework.stereotype.Component;

/** Reads the argument {@code by}, which identifies one record by exactly one of its fields. */
@Component
class LookupArgumentReader implements ArgumentReader {

    /** More records of one name than an error message lists. */
    private static final int MOST_CANDIDATES = 10;

    private final KindCatalog kinds;
    private final GlobalIds ids;
    private final Index index;

    LookupArgumentReader(KindCatalog kinds, GlobalIds ids, Index index) {
        this.kinds = kinds;
        this.ids = ids;
        this.index = index;
    }

    @Override
    public @Nullable Candidates read(FieldArguments field) {
        if (!(field.values().get("by") instanceof Map<?, ?> by)) {
            return null;
        }
        var type = GraphQLTypeUtil.unwrapAll(field.field().getType()).getName();
        var kind = kinds.named(type).orElseThrow();
        var given = by.entrySet().iterator().next();
        var name = String.valueOf(given.getKey());
        return candidates(kind, name, String.valueOf(given.getValue()), new ArgumentPath("by").at(name));
    }

    private Candidates candidates(Kind<?> kind, String field, String value, ArgumentPath path) {
        return switch (field) {
            case "id" -> one(ids.keyOf(kind, value, path.text()), path);
            case "name" -> named(kind, value, path);
            case "scbCode" -> new Candidates(index.keys(kind, Filter.is(IndexField.SCB_CODE, value), 1), "", path);
            case "slug" -> one(ValueFormat.of(kind.keyFormat()).require(value, path), path);
            default -> throw new IllegalStateException("No record can be identified by " + path);
        };
    }

    private Candidates named(Kind<?> kind, String name, ArgumentPath path) {
        var simple = SimpleForm.of(name);
        if (simple.isEmpty()) {
            throw path.bad("lookup.empty");
        }
        var named = index.keys(kind, new Filter.NameMatches(MatchMode.EQUALS, simple), MOST_CANDIDATES);
        return new Candidates(named.isEmpty() ? joined(kind, name) : named, name, path);
    }

    /** Those whose name is the same but for spaces and hyphens. */
    private List<String> joined(Kind<?> kind, String name) {
        return index.keys(kind, Filter.is(IndexField.JOINED_NAME, NameKey.joined(name)), MOST_CANDIDATES);
    }

    private static Candidates one(String key, ArgumentPath path) {
        return new Candidates(List.of(key), "", path);
    }
}
