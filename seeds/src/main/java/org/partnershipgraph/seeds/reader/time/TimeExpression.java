package org.partnershipgraph.seeds.reader.time;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.report.Years;

/**
 * Years as one sentence states them.
 *
 * @param first null for {@code until 2021}
 * @param last null for {@code since 2019} and for a single year
 * @param from index of the first of its tokens
 * @param to index after the last of its tokens
 */
record TimeExpression(
        Form form, @Nullable Integer first, @Nullable Integer last, int from, int to) {

    enum Form {
        /** {@code 2019-2021}, {@code 2025 and 2026}. */
        PERIOD,
        /** {@code since 2019}, {@code 2019 to present}. */
        FROM,
        /** {@code until 2021}. */
        UNTIL,
        /** A year alone: only the words around it can say what happened then. */
        YEAR
    }

    Years years() {
        return new Years(first, last);
    }

    boolean isPeriod() {
        return form == Form.PERIOD;
    }

    /** Whether another begins in the year in which this one ends, or in the next. */
    boolean isFollowedBy(TimeExpression next) {
        return last != null && next.first != null && (next.first.equals(last) || next.first == last + 1);
    }

    boolean isInOrder() {
        return first == null || last == null || first <= last;
    }

    /** As a report shows it. */
    String shown() {
        if (first == null) {
            return "until " + last;
        }
        return last == null ? String.valueOf(first) : first + "-" + last;
    }
}
