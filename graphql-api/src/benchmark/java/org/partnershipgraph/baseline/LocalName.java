package org.partnershipgraph.baseline;

import org.jspecify.annotations.Nullable;

/** A name in two languages. */
record LocalName(@Nullable String sv, @Nullable String en) {

    @Nullable
    String english() {
        return en == null ? sv : en;
    }
}
