package org.partnershipgraph.time;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.LocalizedText;

/** Something that happened on the way: what, when and, where known, at which place and according to which source. */
public record Milestone(
        PartialDate date,
        LocalizedText what,
        @Nullable String place,
        @Nullable String source) {}
