package org.partnershipgraph.listing;

import java.util.List;
import java.util.Set;

/** Which records of a kind match. */
public sealed interface Filter {

    /** Every record. */
    record All() implements Filter {}

    /** Records that have one of the values in the field; no value matches nothing. */
    record In(Field field, Set<String> values) implements Filter {
        public In {
            values = Set.copyOf(values);
        }
    }

    /** Records that match all filters. */
    record And(List<Filter> filters) implements Filter {
        public And {
            filters = List.copyOf(filters);
        }
    }

    /** Records that match one of the filters. */
    record Or(List<Filter> filters) implements Filter {
        public Or {
            filters = List.copyOf(filters);
        }
    }

    /** Records that the filter does not match. */
    record Not(Filter filter) implements Filter {}

    /**
     * Records linked to matching ones of another kind.
     *
     * @param to the field of the records wanted
     * @param kind the kind of the others
     * @param from the field of the others whose values are looked for in {@code to}
     * @param filter which of the others
     */
    record Linked(Field to, Kind kind, Field from, Filter filter) implements Filter {}

    static Filter all() {
        return new All();
    }

    static Filter is(Field field, String value) {
        return new In(field, Set.of(value));
    }

    static Filter linked(Field to, Kind kind, Field from, Filter filter) {
        return new Linked(to, kind, from, filter);
    }

    default Filter and(Filter other) {
        return new And(List.of(this, other));
    }

    default Filter or(Filter other) {
        return new Or(List.of(this, other));
    }

    default Filter not() {
        return new Not(this);
    }
}
