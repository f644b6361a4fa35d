package org.partnershipgraph.api.facet;

import java.util.Set;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.query.Filter;

/** A fact that filters test and that is unknown for many projects and partnerships. */
enum Fact {
    GOALS("ett globalt mål", "a global goal"),
    YEARS("ett år", "a year"),
    COORDINATES("koordinater för alla deltagare", "the coordinates of every participant"),
    GRANTS("ett bidrag", "a grant");

    private static final Set<IndexField> OF_TIME = Set.of(
            IndexField.YEAR, IndexField.YEARS, IndexField.START_YEAR, IndexField.END_YEAR, IndexField.ANNOUNCED_YEAR);

    final String swedish;
    final String english;

    Fact(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** Matches the projects and partnerships that state the fact. */
    Filter stated() {
        return switch (this) {
            case GOALS -> new Filter.Has(IndexField.GOAL);
            case YEARS -> new Filter.Has(IndexField.YEAR);
            case COORDINATES ->
                withParticipant(new Filter.Has(IndexField.POSITION).not()).not();
            case GRANTS -> new Filter.Has(IndexField.GRANT);
        };
    }

    /** Whether a condition on an index field tests this fact. */
    boolean isAskedBy(IndexField asked) {
        return switch (this) {
            case GOALS -> asked.equals(IndexField.GOAL);
            case YEARS -> OF_TIME.contains(asked);
            case COORDINATES -> asked.equals(IndexField.POSITION);
            case GRANTS -> asked.equals(IndexField.GRANT);
        };
    }

    private static Filter withParticipant(Filter municipalities) {
        return Filter.linked(IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY, municipalities);
    }
}
