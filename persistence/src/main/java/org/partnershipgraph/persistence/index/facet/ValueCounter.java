package org.partnershipgraph.persistence.index.facet;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;

/** Counts the documents that have each value. */
class ValueCounter extends Counter {

    private final String field;
    private int[] counts = new int[0];

    ValueCounter(String field) {
        super(field);
        this.field = field;
    }

    @Override
    void begin(LeafReader segment, SortedSetDocValues values) {
        counts = new int[Math.toIntExact(values.getValueCount())];
    }

    /** The index knows how many documents have each value, deleted ones among them: these are counted and taken off. */
    @Override
    boolean countAll(LeafReader segment) throws IOException {
        var terms = Terms.getTerms(segment, field).iterator();
        for (var value = terms.next(); value != null; value = terms.next()) {
            tally().add(value.utf8ToString(), terms.docFreq());
        }
        var live = segment.getLiveDocs();
        for (int document = 0; live != null && document < live.length(); document++) {
            if (!live.get(document)) {
                count(document);
            }
        }
        Arrays.setAll(counts, value -> -counts[value]);
        return true;
    }

    @Override
    void count(int document, int value) {
        counts[value]++;
    }

    @Override
    void leave(SortedSetDocValues values, Tally tally) throws IOException {
        for (int value = 0; value < counts.length; value++) {
            if (counts[value] != 0) {
                tally.add(values.lookupOrd(value).utf8ToString(), counts[value]);
            }
        }
    }
}
