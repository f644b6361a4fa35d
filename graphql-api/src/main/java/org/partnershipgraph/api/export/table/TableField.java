package org.partnershipgraph.api.export.table;

import java.util.List;

/**
 * A field of the items of a table.
 *
 * @param key its name in the answer
 * @param isList whether it is a list of objects
 * @param column the first of its columns
 * @param width the number of its columns
 * @param fields none if the value is plain
 */
record TableField(String key, boolean isList, int column, int width, List<TableField> fields) {

    boolean isPlain() {
        return fields.isEmpty();
    }
}
