package org.partnershipgraph.seeds.reader.time;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.report.Years;

/**
 * What a sentence states of the years of the project.
 *
 * @param isExtension whether it moves the end of a period that was stated before
 */
public record YearStatement(
        @Nullable Integer start, @Nullable Integer end, boolean isExtension) {

    public boolean isPeriod() {
        return start != null && end != null && !isExtension;
    }

    public Years years() {
        return new Years(start, end);
    }

    /** The years known so far, with this statement: the first period wins, and a single year only adds what is missing. */
    public Years addTo(Years known) {
        if (isExtension) {
            boolean isLater = end != null && (known.end() == null || end > known.end());
            return isLater ? new Years(known.start(), end) : known;
        }
        if (start != null && end != null) {
            return known.start() == null || known.end() == null ? new Years(start, end) : known;
        }
        var first = known.start() != null ? known.start() : start;
        var last = known.end() != null ? known.end() : end;
        return first == null || last == null || first <= last ? new Years(first, last) : known;
    }
}
