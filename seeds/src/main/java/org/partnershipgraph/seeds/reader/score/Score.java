package org.partnershipgraph.seeds.reader.score;

/**
 * Counts of the values that were read from pages with known facts.
 *
 * @param right values that were read and expected
 * @param wrong values that were read though not expected
 * @param missed values that were expected and not read
 */
public record Score(int right, int wrong, int missed) {

    public static final Score NONE = new Score(0, 0, 0);

    /** The share of the values read that are right, 1 where none was read. */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** The share of the values expected that were read, 1 where none was expected. */
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    public Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }
}
