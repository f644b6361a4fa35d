package org.partnershipgraph.persistence.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.listing.Field;
import org.partnershipgraph.listing.Kind;
import org.partnershipgraph.text.LocalizedText;

/**
 * What the index knows of a record.
 *
 * @param name what it is ordered by among names
 * @param number what it is ordered by among numbers: the start year of what has one
 * @param values what it is found by
 */
record Entry(
        Kind kind,
        String key,
        @Nullable LocalizedText name,
        @Nullable Integer number,
        Map<Field, ? extends Collection<String>> values) {

    static List<String> optional(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
