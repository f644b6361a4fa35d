package org.partnershipgraph.seeds.reader.vocabulary;

/**
 * A number in a value that begins a goal: {@code 4 -}, {@code SDG 16}, {@code 16.7}.
 *
 * @param start where it begins, with the word before the number if it has one
 * @param end after number and target, before any punctuation
 * @param titleStart after the punctuation behind it
 * @param target after the full stop of {@code 16.7} and {@code 4.a}; empty if it names no target
 * @param isNamed whether a word such as "goal" stands before it
 * @param isCounting whether its punctuation is that of numbered lists, so that it may count instead
 */
record GoalMark(int start, int end, int titleStart, int number, String target, boolean isNamed, boolean isCounting) {

    boolean isGoal() {
        return number >= 1 && number <= 17;
    }

    /** Whether it is the number of a list, and the goal is the one behind it: {@code 1) 4 - God utbildning}. */
    boolean counts(GoalMark next) {
        return isCounting && !isNamed && !isTarget() && !next.isCounting;
    }

    boolean isTarget() {
        return !target.isEmpty();
    }
}
