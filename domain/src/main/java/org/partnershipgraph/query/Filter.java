package org.partnershipgraph.query;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which records of a kind match. Equal filters have equal texts, in every process. */
public sealed interface Filter {

    /** Every record. */
    record All() implements Filter {}

    /** Records that have one of the values in the field; no value matches nothing. */
    record In(Field field, Set<String> values) implements Filter {
        public In {
            values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
        }
    }

    /** Records that have a value in the field. */
    record Has(Field field) implements Filter {}

    /** Records whose number lies between the two, both included. */
    record Between(Field field, int from, int to) implements Filter {}

    /** Records one of whose ranges has a number in common with the range between the two, both included. */
    record Overlaps(Field field, int from, int to) implements Filter {}

    /**
     * Records one of whose names matches.
     *
     * @param text as it is compared: a {@link org.partnershipgraph.text.SimpleForm}
     */
    record Named(Likeness likeness, String text) implements Filter {}

    /**
     * Records that have every word, in their texts or in the names of what they are linked to.
     *
     * @param text words as people type them, the last one perhaps unfinished
     */
    record Mentions(String text) implements Filter {}

    /** How a name matches a text. */
    enum Likeness {
        EQUALS,
        STARTS_WITH,
        CONTAINS
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

    /** Municipalities that take part in a partnership with another one that matches. */
    record PartnerOf(Filter filter) implements Filter {}

    /** A filter that is put otherwise from day to day, under a name that stays: a list keeps its cursors over midnight. */
    record Called(String name, Filter filter) implements Filter {
        @Override
        public String toString() {
            return name;
        }
    }

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
        if (other instanceof All) {
            return this;
        }
        return this instanceof All ? other : new And(List.of(this, other));
    }

    default Filter or(Filter other) {
        return new Or(List.of(this, other));
    }

    default Filter not() {
        return new Not(this);
    }
}
