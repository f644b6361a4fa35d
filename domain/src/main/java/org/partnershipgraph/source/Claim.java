package org.partnershipgraph.source;

import org.jspecify.annotations.Nullable;

/**
 * What one source says of a field on which sources disagree.
 *
 * @param source slug of the source, null where the page is not known any more
 */
public record Claim(String field, String value, @Nullable String source) {

    public Claim {
        if (field.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException("a claim needs a field and a value");
        }
    }
}
