package org.partnershipgraph.seeds.reader.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides by the verbs around a time expression whether it is the beginning or the end of the project. */
record YearVerbs(List<Token> tokens, List<TimeExpression> expressions) {

    private static final WordFamily STARTING = new WordFamily(
            "began begun begin begins kick igang",
            "start launch inled paborja commenc initiated initiates initiera borja sjosatt uppstart");
    private static final WordFamily ENDING = new WordFamily(
            "end ends ended ending slut slutar slutade klar klart klara fardig fardigt loper lopte",
            "avslut conclud complet finish upphor slutfor terminat finalis finaliz");
    private static final WordFamily EXTENDING = new WordFamily("", "extend extension prolong forlang");

    /** Verbs that take "to" as the end of a period. */
    private static final WordFamily RUNNING = new WordFamily(
            "run runs running ran last lasts lasted work works worked active aktiv aktivt",
            "continu pagar pagick pagatt loper lopte varar varade strack fortsatt driv drev bedriv bedrev genomfor finansier"
                    + " funded funding granted bevilja implement carried planned planera arbet samarbet samverk");

    private static final int MOST_WORDS_BEFORE = 10;
    private static final int MOST_WORDS_BEHIND = 6;

    /**
     * What an expression of the project states; null if nothing says that something begins or ends then.
     *
     * @param isSurelyOwn whether its years are certainly the project's
     */
    @Nullable
    YearStatement statement(int i, boolean isSurelyOwn, boolean namesUndertaking) {
        var expression = expressions.get(i);
        return switch (expression.form()) {
            case PERIOD -> new YearStatement(expression.first(), expression.last(), false);
            case FROM -> isSurelyOwn || namesUndertaking ? new YearStatement(expression.first(), null, false) : null;
            case UNTIL -> until(i);
            case YEAR -> namesUndertaking ? year(i) : null;
        };
    }

    private @Nullable YearStatement until(int i) {
        var end = expressions.get(i).last();
        if (isNear(i, EXTENDING)) {
            return new YearStatement(null, end, true);
        }
        return isNear(i, ENDING) || isNear(i, RUNNING) ? new YearStatement(null, end, false) : null;
    }

    /** Only a verb can say whether something begins or ends in a year. */
    private @Nullable YearStatement year(int i) {
        var year = expressions.get(i).first();
        int start = nearestBefore(i, STARTING);
        int end = nearestBefore(i, ENDING);
        if (start < 0 && end < 0) {
            return isBehind(i, STARTING) ? new YearStatement(year, null, false) : null;
        }
        return start >= end ? new YearStatement(year, null, false) : new YearStatement(null, year, false);
    }

    private boolean isNear(int i, WordFamily forms) {
        return nearestBefore(i, forms) >= 0 || isBehind(i, forms);
    }

    private int nearestBefore(int i, WordFamily forms) {
        int to = expressions.get(i).from();
        int from = Math.max(i == 0 ? 0 : expressions.get(i - 1).to(), to - MOST_WORDS_BEFORE);
        for (int k = to - 1; k >= from; k--) {
            if (forms.include(tokens.get(k).text())) {
                return k;
            }
        }
        return -1;
    }

    private boolean isBehind(int i, WordFamily forms) {
        int from = expressions.get(i).to();
        int to = i + 1 == expressions.size()
                ? tokens.size()
                : expressions.get(i + 1).from();
        return tokens.subList(from, Math.min(to, from + MOST_WORDS_BEHIND)).stream()
                .anyMatch(token -> forms.include(token.text()));
    }
}
