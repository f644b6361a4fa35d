package org.partnershipgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.partnershipgraph.store.Aggregate;

/** Answers which records match and how many; keeps no records itself. */
public interface Index {

    /**
     * The window of the list.
     *
     * @throws BadCursorException where the window's cursor is not one of this list
     */
    Matches find(Listing listing);

    /** How many records match. */
    int count(Kind kind, Filter filter);

    /**
     * By field the values that records which match have, with how many of these have each, the most frequent first. A
     * partnership or project has the countries of its participants. A municipality has, besides what is its own, what
     * the partnerships have that it takes part in.
     */
    Map<Field, List<Count>> counts(Kind kind, Filter filter, Set<Field> fields);

    /** Keys of records that match, each once and in no particular order: all of them, or as many as wanted. */
    List<String> keys(Kind kind, Filter filter, int most);

    /** Reads everything from the store anew. */
    default void rebuild() {
        rebuildWith(record -> {});
    }

    /** The same, and shows each record to somebody else who needs them all. */
    void rebuildWith(Consumer<Aggregate> other);
}
