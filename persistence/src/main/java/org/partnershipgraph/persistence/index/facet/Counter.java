package org.partnershipgraph.persistence.index.facet;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.partnershipgraph.query.Count;

/** Counts the values that documents have in a field: in each segment by their numbers there, together by themselves. */
abstract class Counter {

    private final String field;
    private final Tally tally = new Tally();
    private SortedSetDocValues values = DocValues.emptySortedSet();

    Counter(String field) {
        this.field = field;
    }

    void enter(LeafReader segment) throws IOException {
        leave(values, tally);
        values = DocValues.getSortedSet(segment, field);
        begin(segment, values);
    }

    /** Counts all documents of the segment that have the field at once, where it can; whether it did. */
    boolean countAll(LeafReader segment) throws IOException {
        return false;
    }

    void count(int document) throws IOException {
        if (!values.advanceExact(document)) {
            return;
        }
        for (int i = 0; i < values.docValueCount(); i++) {
            count(document, Math.toIntExact(values.nextOrd()));
        }
    }

    Tally tally() {
        return tally;
    }

    List<Count> finish() throws IOException {
        leave(values, tally);
        return tally.counts();
    }

    abstract void begin(LeafReader segment, SortedSetDocValues values) throws IOException;

    abstract void count(int document, int value);

    abstract void leave(SortedSetDocValues values, Tally tally) throws IOException;
}
