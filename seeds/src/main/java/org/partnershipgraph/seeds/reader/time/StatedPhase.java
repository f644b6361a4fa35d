package org.partnershipgraph.seeds.reader.time;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.seeds.reader.report.Years;

/**
 * A phase that a sentence states.
 *
 * @param isBegun whether the sentence only says that something began with it
 * @param year the first year of the sentence, null if it has none
 */
public record StatedPhase(
        Phase phase, boolean isBegun, @Nullable Integer year) {

    /**
     * Whether the project is in this phase, as far as its years show: a preparation is over if the project began after it,
     * and one that the project only began with if other sentences have years of their own.
     *
     * @param own the years of the project that its sentence states
     * @param known all the years that are known of the project
     */
    public boolean isCurrent(Years own, Years known) {
        if (phase != Phase.INCEPTION) {
            return true;
        }
        boolean isBeforeStart = year != null && known.start() != null && year < known.start();
        return !isBeforeStart && (!isBegun || !known.isKnown() || own.equals(known));
    }
}
