package org.partnershipgraph.api.reconcile;

import java.util.List;
import java.util.stream.Collectors;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.reconcile.ExtensionQuery.Column;
import org.partnershipgraph.api.reconcile.entity.EntityProperty;
import org.partnershipgraph.api.reconcile.entity.PropertyCatalog;
import org.partnershipgraph.api.request.RejectedRequestException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads data extension queries. */
@Component
class ExtensionReader {

    static final int MOST_IDS = 50;
    static final int MOST_VALUES = 100;

    private static final int MOST_COLUMNS = 20;

    private final BatchReader reader;

    ExtensionReader(BatchReader reader) {
        this.reader = reader;
    }

    ExtensionQuery read(String text) {
        var query = reader.object(text, "extend");
        var ids = list(query, "ids", MOST_IDS);
        var columns = list(query, "properties", MOST_COLUMNS);
        return new ExtensionQuery(
                ids.stream().map(id -> id.asString("")).distinct().toList(),
                columns.stream().map(ExtensionReader::column).toList());
    }

    private static List<JsonNode> list(JsonNode query, String name, int most) {
        var list = query.path(name);
        if (!list.isArray()) {
            throw BatchReader.bad(ErrorText.of("reconcile.list", name));
        }
        if (list.size() > most) {
            throw RejectedRequestException.tooLarge(ErrorText.of("list.long", name, list.size(), most));
        }
        return List.copyOf(list.values());
    }

    private static Column column(JsonNode given) {
        var id = given.path("id").asString("");
        var property = PropertyCatalog.find(id).orElseThrow(() -> unknown(id));
        return new Column(property, limit(given.path("settings").path("limit")));
    }

    private static RejectedRequestException unknown(String id) {
        var known = PropertyCatalog.ALL.stream().map(EntityProperty::id).collect(Collectors.joining(", "));
        return BatchReader.bad(ErrorText.of("reconcile.unknown-property", Echo.cut(id), known));
    }

    /** OpenRefine sends settings as the user types them: as numbers or texts. */
    private static int limit(JsonNode given) {
        if (given.isMissingNode() || given.isNull()) {
            return MOST_VALUES;
        }
        int limit = given.asInt(0);
        if (limit < 1 || limit > MOST_VALUES) {
            throw BatchReader.bad(ErrorText.of("reconcile.values", MOST_VALUES));
        }
        return limit;
    }
}
