package org.partnershipgraph.seeds.reader.report;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person should look at.
 *
 * @param code its kind, such as {@code partner-unknown}
 * @param text what is wrong and what to do about it
 * @param line of the page, counted from 1; null if it concerns the page or item as a whole
 */
public record Problem(String code, String text, @Nullable Integer line) {

    public Problem {
        text = Printable.of(text);
    }
}
