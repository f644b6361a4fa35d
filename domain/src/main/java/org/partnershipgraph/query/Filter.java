package org.partnershipgraph.query;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;

/** A condition on records of a kind. The texts of equal filters are equal in every process. */
public sealed interface Filter {

    /** All records. */
    record All() implements Filter {}

    /** Records that have one of the values in the field; without values it matches nothing. */
    record In(IndexField field, Set<String> values) implements Filter {
        public In {
            values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
        }
    }

    /** Records that have a value in the field. */
    record Has(IndexField field) implements Filter {}

    /** Records whose number lies between the two, both included. */
    record Between(IndexField field, int from, int to) implements Filter {}

    /** Records one of whose ranges has a number in common with the range between the two, both included. */
    record Overlaps(IndexField field, int from, int to) implements Filter {}

    /**
     * Records one of whose names matches.
     *
     * @param text in the form it is compared in, a {@link org.partnershipgraph.text.SimpleForm}
     */
    record NameMatches(MatchMode mode, String text) implements Filter {}

    /**
     * Records that have every word in their texts or in the names of the records they link to.
     *
     * @param text words as a person types them; the last one may be incomplete
     */
    record FullText(String text) implements Filter {}

    /** How a name matches a text. */
    enum MatchMode {
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

    /** Records that do not match the filter. */
    record Not(Filter filter) implements Filter {}

    /**
     * Records linked to matching records of another kind.
     *
     * @param to field of the records to find
     * @param kind kind of the others
     * @param from field of the others whose values {@code to} must have
     * @param filter selects among the others
     */
    record HasLinked(IndexField to, Kind<?> kind, IndexField from, Filter filter) implements Filter {}

    /** Municipalities in a partnership with a matching one. */
    record PartnerOf(Filter filter) implements Filter {}

    /** A filter that changes from day to day, under a constant label: cursors stay valid over midnight. */
    record Labelled(String label, Filter filter) implements Filter {
        @Override
        public String toString() {
            return label;
        }
    }

    static Filter all() {
        return new All();
    }

    static Filter is(IndexField field, String value) {
        return new In(field, Set.of(value));
    }

    static Filter linked(IndexField to, Kind<?> kind, IndexField from, Filter filter) {
        return new HasLinked(to, kind, from, filter);
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
