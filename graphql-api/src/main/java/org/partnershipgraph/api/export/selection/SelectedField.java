package org.partnershipgraph.api.export.selection;

import java.util.List;
import java.util.Optional;

/**
 * A field of an answer, with what is selected of its value.
 *
 * @param key the name in the answer: the alias, or else the name
 * @param type the name of its type, or of that of its items
 * @param fields in the order of the query; none if the value is plain
 */
public record SelectedField(String key, String name, String type, boolean isList, List<SelectedField> fields) {

    /** Whether the value consists of plain values only. */
    public boolean isPlain() {
        return fields.isEmpty();
    }

    /** Whether the value is a list of objects. */
    public boolean isObjectList() {
        return isList && !isPlain();
    }

    /** Whether it only leads to the items of a list, so that the headers of columns leave it out. */
    public boolean isWrapper() {
        return !isPlain() && key.equals(name) && (name.equals("nodes") || name.equals("edges") || name.equals("node"));
    }

    /** Whether it has the items of a connection, under whatever key. */
    boolean isOfConnection() {
        return isObjectList() && (name.equals("nodes") || name.equals("edges"));
    }

    /** Whether it says where a page ends. */
    public boolean isPageInfo() {
        return type.equals("PageInfo");
    }

    /** The first selected field with a name in the schema, whatever its alias is. */
    public Optional<SelectedField> field(String fieldName) {
        return fields.stream().filter(field -> field.name.equals(fieldName)).findFirst();
    }
}
