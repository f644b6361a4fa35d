package org.partnershipgraph.time;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.LocalizedText;

/** An event in the course of a project or network, with its place and source if known. */
public record Milestone(
        PartialDate date,
        LocalizedText what,
        @Nullable String place,
        @Nullable String source) {}
