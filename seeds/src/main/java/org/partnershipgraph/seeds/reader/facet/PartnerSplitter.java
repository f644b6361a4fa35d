package org.partnershipgraph.seeds.reader.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.Resolution;
import org.partnershipgraph.seeds.reader.name.Side;
import org.partnershipgraph.seeds.reader.page.Fold;

/**
 * Splits a line of glued partner names. Of all ways to cut it at its borders and after known names, the one is taken that
 * leaves least unexplained: known names cost nothing, an unknown one some, a border left inside an unknown one more.
 */
public final class PartnerSplitter {

    /** Longer values are no list of partners; the rest is reported. */
    public static final int LONGEST_VALUE = 4_000;

    private static final int LONGEST_NAME = 120;
    private static final int MOST_BORDERS = 24;

    private static final double UNKNOWN = 2;
    private static final double BORDER_INSIDE = 5;
    private static final double SOFT_CUT = 0.5;
    private static final double LESS_SURE = 0.2;

    private final NameResolver names;
    private final Side side;

    public PartnerSplitter(NameResolver names, Side side) {
        this.names = names;
        this.side = side;
    }

    /** The names as the page writes them, in its order. */
    public List<String> split(String value) {
        var text = value.substring(0, Math.min(value.length(), LONGEST_VALUE));
        return new Cutting(text).pieces();
    }

    private final class Cutting {

        private final String text;
        private final String folded;
        private final Borders borders;
        private final double[] cost;
        private final int[] from;

        Cutting(String text) {
            this.text = text;
            folded = Fold.of(text);
            borders = Borders.of(text, folded, side, names.gazetteer());
            cost = new double[text.length() + 1];
            from = new int[text.length() + 1];
            Arrays.fill(cost, Double.MAX_VALUE);
            cost[0] = 0;
        }

        List<String> pieces() {
            for (int i = 0; i < text.length(); i++) {
                if (cost[i] < Double.MAX_VALUE) {
                    extendFrom(i);
                }
            }
            return trace();
        }

        private void extendFrom(int cut) {
            int start = borders.skipSeparators(cut);
            if (start == text.length()) {
                reach(cut, start, 0);
                return;
            }
            for (var hit : names.gazetteer().spellingsAt(folded, start)) {
                if (borders.canEndName(hit.end())) {
                    tryPiece(cut, start, hit.end(), 0);
                }
            }
            extendToBorders(cut, start);
        }

        private void extendToBorders(int cut, int start) {
            int seen = 0;
            int inside = 0;
            for (int end = start + 1; end <= text.length() && seen < MOST_BORDERS; end++) {
                if (end - start > LONGEST_NAME) {
                    tryPiece(cut, start, end, inside);
                    return;
                }
                if (!borders.isCut(end)) {
                    continue;
                }
                tryPiece(cut, start, end, inside);
                seen++;
                inside += borders.isSoft(end) ? 0 : 1;
                if (borders.isHard(end)) {
                    return;
                }
            }
        }

        private void tryPiece(int cut, int start, int end, int bordersInside) {
            var name = text.substring(start, end).strip();
            if (name.isEmpty()) {
                return;
            }
            var resolution = names.resolve(name, side);
            double price = UNKNOWN + BORDER_INSIDE * bordersInside;
            if (resolution.isKnown()) {
                price = resolution.score() >= Resolution.FOLDED ? 0 : LESS_SURE + BORDER_INSIDE * bordersInside;
            }
            reach(cut, end, price + (borders.isSoft(end) ? SOFT_CUT : 0));
        }

        private void reach(int cut, int end, double price) {
            if (cost[cut] + price < cost[end]) {
                cost[end] = cost[cut] + price;
                from[end] = cut;
            }
        }

        private List<String> trace() {
            var pieces = new ArrayList<String>();
            for (int end = text.length(); end > 0 && cost[end] < Double.MAX_VALUE; end = from[end]) {
                var piece = borders.trim(from[end], end);
                if (!piece.isEmpty()) {
                    pieces.add(0, piece);
                }
            }
            return pieces;
        }
    }
}
