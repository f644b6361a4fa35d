package org.partnershipgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;

/** Finds the keys of the records that match a filter, and counts them; the records themselves are in the store. */
public interface Index {

    /**
     * The window of the list.
     *
     * @throws BadCursorException if the window's cursor is not one of this list
     */
    Matches find(Listing listing);

    /** How many records match. */
    int count(Kind<?> kind, Filter filter);

    /**
     * The values of the matching records by field, the most frequent first. A partnership or project has the countries
     * of its participants. A municipality also has the values of the partnerships that it takes part in.
     */
    Map<IndexField, List<Count>> counts(Kind<?> kind, Filter filter, Set<IndexField> fields);

    /** Keys of matching records without duplicates, in no particular order, at most the given number. */
    List<String> keys(Kind<?> kind, Filter filter, int most);

    /**
     * One window of a list.
     *
     * @param matches the records in it, in the list's order
     * @param totalCount how many records the whole list has
     * @param hasPrevious whether there are any before the window
     * @param hasNext whether there are any after it
     */
    record Matches(List<Match> matches, int totalCount, boolean hasPrevious, boolean hasNext) {

        public Matches {
            matches = List.copyOf(matches);
        }
    }

    /** A matching record by its key, and the cursor of its place in the list. */
    record Match(String key, String cursor) {}

    /** How many records have a value. */
    record Count(String value, int count) {}
}
