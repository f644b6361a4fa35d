package org.partnershipgraph.persistence.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts the documents that have each value. */
class ValueCounter extends Counter {

    private int[] counts = new int[0];

    ValueCounter(String field) {
        super(field);
    }

    @Override
    void begin(LeafReader segment, SortedSetDocValues values) {
        counts = new int[Math.toIntExact(values.getValueCount())];
    }

    @Override
    void count(int document, int value) {
        counts[value]++;
    }

    @Override
    void leave(SortedSetDocValues values, Tally tally) throws IOException {
        for (int value = 0; value < counts.length; value++) {
            if (counts[value] > 0) {
                tally.add(values.lookupOrd(value).utf8ToString(), counts[value]);
            }
        }
    }
}
