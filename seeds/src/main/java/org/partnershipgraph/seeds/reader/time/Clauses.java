package org.partnershipgraph.seeds.reader.time;

import java.util.List;
import java.util.Set;

/** The clauses of a sentence, which commas, colons, semicolons and dashes between spaces separate. */
record Clauses(String folded, List<Token> tokens) {

    private static final Set<String> RELATIVES = Set.of("which", "that", "som", "vilket", "vilken", "who");

    /** The first token of the clause that a token stands in. */
    int startOf(int at) {
        return startOf(at, 0);
    }

    /** As {@link #startOf(int)}, but not before an index; a relative clause belongs to the one before it. */
    int startOf(int at, int from) {
        for (int i = at - 1; i >= from; i--) {
            if (isBoundaryAfter(i) && !RELATIVES.contains(tokens.get(i + 1).text())) {
                return i + 1;
            }
        }
        return from;
    }

    /** The index after the clause that a token stands in. */
    int endOf(int at) {
        return endOf(at + 1, tokens.size());
    }

    /** The index of the first token from one on that a clause begins with; the other index if none before it does. */
    int endOf(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isBoundaryAfter(i - 1)) {
                return i;
            }
        }
        return to;
    }

    /** Whether the words of a phrase stand at an index. */
    boolean hasAt(List<String> phrase, int at) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(at + i).text().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isBoundaryAfter(int i) {
        int from = tokens.get(i).end();
        var between = folded.substring(from, Math.max(from, tokens.get(i + 1).start()));
        return between.chars().anyMatch(c -> ",;:".indexOf(c) >= 0) || between.contains(" - ");
    }
}
