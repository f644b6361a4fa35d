package org.partnershipgraph.seeds.reader.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.PartnerSide;
import org.partnershipgraph.seeds.reader.name.Resolution;
import org.partnershipgraph.seeds.reader.page.Fold;

/**
 * Splits a line of partner names that are not separated. Of all ways to cut it at its cut points and after known names, it
 * takes the one that explains most: a known name costs nothing, an unknown one some, and a cut point inside of it more.
 */
final class PartnerSplitter {

    /** Longer values are not lists of partners; the rest is reported. */
    static final int LONGEST_VALUE = 4_000;

    private static final int LONGEST_NAME = 120;
    private static final int MOST_CUT_POINTS = 24;

    private static final double UNKNOWN = 2;
    private static final double CUT_POINT_INSIDE = 5;
    private static final double SOFT_CUT = 0.5;
    private static final double LESS_SURE = 0.2;

    private final NameResolver names;
    private final PartnerSide side;

    PartnerSplitter(NameResolver names, PartnerSide side) {
        this.names = names;
        this.side = side;
    }

    /** The names as the page writes them, in its order. */
    List<String> split(String value) {
        var text = value.substring(0, Math.min(value.length(), LONGEST_VALUE));
        return new Cutting(text).pieces();
    }

    private final class Cutting {

        private final String text;
        private final String folded;
        private final CutPoints cutPoints;
        private final double[] cost;
        private final int[] from;

        Cutting(String text) {
            this.text = text;
            folded = Fold.of(text);
            cutPoints = CutPoints.of(text, folded, side, names.gazetteer());
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
            int start = cutPoints.skipSeparators(cut);
            if (start == text.length()) {
                reach(cut, start, 0);
                return;
            }
            for (var hit : names.gazetteer().spellingsAt(folded, start)) {
                if (cutPoints.canEndName(hit.end())) {
                    tryPiece(cut, start, hit.end(), 0);
                }
            }
            extendToCutPoints(cut, start);
        }

        private void extendToCutPoints(int cut, int start) {
            int seen = 0;
            int inside = 0;
            for (int end = start + 1; end <= text.length() && seen < MOST_CUT_POINTS; end++) {
                if (end - start > LONGEST_NAME) {
                    tryPiece(cut, start, end, inside);
                    return;
                }
                if (!cutPoints.isCut(end)) {
                    continue;
                }
                tryPiece(cut, start, end, inside);
                seen++;
                inside += cutPoints.isSoft(end) ? 0 : 1;
                if (cutPoints.isHard(end)) {
                    return;
                }
            }
        }

        private void tryPiece(int cut, int start, int end, int cutPointsInside) {
            var name = text.substring(start, end).strip();
            if (name.isEmpty()) {
                return;
            }
            var resolution = names.resolve(name, side);
            double price = UNKNOWN + CUT_POINT_INSIDE * cutPointsInside;
            if (resolution.isKnown()) {
                price = resolution.score() >= Resolution.FOLDED ? 0 : LESS_SURE + CUT_POINT_INSIDE * cutPointsInside;
            }
            reach(cut, end, price + (cutPoints.isSoft(end) ? SOFT_CUT : 0));
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
                var piece = cutPoints.trim(from[end], end);
                if (!piece.isEmpty()) {
                    pieces.add(0, piece);
                }
            }
            return pieces;
        }
    }
}
