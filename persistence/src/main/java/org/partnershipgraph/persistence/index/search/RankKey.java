package org.partnershipgraph.persistence.index.search;

/**
 * Where a document stands among what was found: what it is worth, and among those that are worth as much its weight.
 * Both are compared as one number.
 */
record RankKey(int score, long weight) {

    /** Every weight is smaller than this power of two. */
    private static final int WEIGHT_BITS = 42;

    static RankKey of(long number) {
        return new RankKey((int) (number >> WEIGHT_BITS), number & ((1L << WEIGHT_BITS) - 1));
    }

    static long number(long score, long weight) {
        return (score << WEIGHT_BITS) + weight;
    }

    long number() {
        return number(score, weight);
    }
}
