package org.partnershipgraph.api.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An entity that a name may mean.
 *
 * @param score from 0 to 100
 * @param match whether the name can only mean this one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Candidate(
        String id,
        String name,
        String description,
        List<Item> type,
        double score,
        List<Feature> features,
        boolean match) {

    /** A type or property, or an entity that is suggested. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(String id, String name, String description, List<Item> notable) {

        Item(String id, String name) {
            this(id, name, "", List.of());
        }
    }

    /** What the score is made of: a number or a boolean. */
    record Feature(String id, Object value) {}
}
