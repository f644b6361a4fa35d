package org.partnershipgraph.persistence.graph;

/** How often each pair of numbers from 0 was met; a hash table without objects, for there are many. */
class PairCounts {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long[] pairs = new long[1 << 8];
    private int[] counts = new int[pairs.length];
    private int size;

    interface Visitor {
        void visit(int one, int other, int count);
    }

    int size() {
        return size;
    }

    void add(int one, int other) {
        add(((long) one << Integer.SIZE) | other, 1);
        if (2 * size > pairs.length) {
            grow();
        }
    }

    void each(Visitor visitor) {
        for (int at = 0; at < pairs.length; at++) {
            if (counts[at] > 0) {
                visitor.visit((int) (pairs[at] >>> Integer.SIZE), (int) pairs[at], counts[at]);
            }
        }
    }

    private void add(long pair, int count) {
        int at = (int) ((pair * GOLDEN) >>> Long.numberOfLeadingZeros(pairs.length - 1));
        while (counts[at] > 0 && pairs[at] != pair) {
            at = (at + 1) & (pairs.length - 1);
        }
        size += counts[at] == 0 ? 1 : 0;
        pairs[at] = pair;
        counts[at] += count;
    }

    private void grow() {
        var former = pairs;
        var weights = counts;
        pairs = new long[2 * former.length];
        counts = new int[pairs.length];
        size = 0;
        for (int at = 0; at < former.length; at++) {
            if (weights[at] > 0) {
                add(former[at], weights[at]);
            }
        }
    }
}
