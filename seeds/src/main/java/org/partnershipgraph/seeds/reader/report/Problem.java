package org.partnershipgraph.seeds.reader.report;

import org.jspecify.annotations.Nullable;

/**
 * What a reader of the report should look at.
 *
 * @param code what kind of problem, such as {@code partner-unknown}
 * @param text what is wrong and what to do about it
 * @param line the line of the page, counted from 1, null where it concerns the page or item as a whole
 */
public record Problem(String code, String text, @Nullable Integer line) {}
