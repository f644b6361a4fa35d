package org.partnershipgraph.source;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;

/**
 * What one source says about a field on which sources disagree.
 *
 * @param field name of a component of the record, or a path such as period.start
 * @param value what the source says, in our own words
 * @param source slug of the source, null if unknown
 */
public record Claim(
        String field, LocalizedText value, @Nullable String source) {

    public Claim {
        if (field.isBlank()) {
            throw new IllegalArgumentException("a claim needs a field");
        }
        Names.require(field);
    }
}
