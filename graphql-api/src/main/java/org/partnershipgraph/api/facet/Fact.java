package org.partnershipgraph.api.facet;

import java.util.Set;
import org.partnershipgraph.kind.IndexField;

/** A fact that filters ask about and that is unknown of many projects and partnerships. */
enum Fact {
    GOALS("ett globalt mål", "a global goal"),
    YEARS("ett år", "a year"),
    GRANTS("ett bidrag", "a grant");

    private static final Set<IndexField> OF_TIME = Set.of(
            IndexField.YEAR, IndexField.YEARS, IndexField.START_YEAR, IndexField.END_YEAR, IndexField.ANNOUNCED_YEAR);

    final String swedish;
    final String english;

    Fact(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** The field that records have values in if they state the fact. */
    IndexField field() {
        return switch (this) {
            case GOALS -> IndexField.GOAL;
            case YEARS -> IndexField.YEAR;
            case GRANTS -> IndexField.GRANT;
        };
    }

    /** Whether a condition on an index field asks about this fact. */
    boolean isAskedBy(IndexField asked) {
        return this == YEARS ? OF_TIME.contains(asked) : asked.equals(field());
    }
}
