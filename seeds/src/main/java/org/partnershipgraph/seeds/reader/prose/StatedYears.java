package org.partnershipgraph.seeds.reader.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.CountryNames;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.prose.SentenceSubject.Subject;
import org.partnershipgraph.seeds.reader.prose.TimeExpression.Form;
import org.partnershipgraph.seeds.reader.report.Years;

/**
 * The years that a sentence states of the project, and those that may be of something else.
 *
 * @param doubt why years were left out, null if there is no doubt
 * @param namesProject whether the sentence speaks of the project at all
 */
record StatedYears(List<YearStatement> statements, @Nullable String doubt, boolean namesProject) {

    private static final Set<String> PERIOD_LABELS = Set.of(
            "tidsram",
            "timeframe",
            "time frame",
            "time",
            "period",
            "projektperiod",
            "project period",
            "projekttid",
            "duration",
            "tidsperiod",
            "projektar",
            "years",
            "ar",
            "projektets period",
            "genomforande",
            "implementation period",
            "implementation");
    private static final Set<String> START_LABELS =
            Set.of("start", "startar", "start year", "projektstart", "project start", "start date", "startdatum");
    private static final Set<String> END_LABELS = Set.of(
            "slut", "slutar", "end", "end year", "projektslut", "project end", "end date", "slutdatum", "avslut");

    private static final WordFamily STARTING = new WordFamily(
            "began begun begin begins kick igang",
            "start launch inled paborja commenc initiated initiates initiera borja sjosatt uppstart");
    private static final WordFamily ENDING = new WordFamily(
            "end ends ended ending slut slutar slutade klar klart klara fardig fardigt loper lopte",
            "avslut conclud complet finish upphor slutfor terminat");
    private static final WordFamily EXTENDING = new WordFamily("", "extend extension prolong forlang");

    /** Verbs that take "to" as the end of a period. */
    private static final WordFamily RUNNING = new WordFamily(
            "run runs running ran last lasts lasted work works worked active aktiv aktivt",
            "continu pagar pagick pagatt loper lopte varar varade strack fortsatt driv drev bedriv bedrev genomfor finansier"
                    + " funded funding granted bevilja implement carried planned planera arbet samarbet samverk");

    private static final Set<String> BEFORE_COUNTRIES =
            Set.of("med", "with", "i", "in", "mellan", "between", "till", "to");
    private static final int MOST_WORDS_OF_COUNTRY = 3;
    private static final int MOST_WORDS_BEFORE = 10;
    private static final int MOST_WORDS_BEHIND = 6;

    /** The years that the sentence alone states. */
    Years years() {
        var years = Years.UNKNOWN;
        for (var statement : statements) {
            years = statement.addTo(years);
        }
        return years;
    }

    /** The period of a title, never a single year. */
    static Years ofTitle(String title) {
        var folded = Fold.of(title);
        var tokens = Token.of(folded);
        return TimeExpressions.in(folded, tokens).stream()
                .filter(found -> found.form() == Form.PERIOD && isInOrder(found))
                .findFirst()
                .map(TimeExpression::years)
                .orElse(Years.UNKNOWN);
    }

    /** The years of a line such as {@code Tidsram: 2030- 2033}; unknown if it is no such line. */
    static Years ofLabelled(Line line) {
        var label = line.label();
        boolean isEnd = END_LABELS.contains(label);
        if (!isEnd && !PERIOD_LABELS.contains(label) && !START_LABELS.contains(label)) {
            return Years.UNKNOWN;
        }
        var folded = Fold.of(line.value());
        var found = TimeExpressions.in(folded, Token.of(folded));
        if (found.isEmpty() || !isInOrder(found.get(0))) {
            return Years.UNKNOWN;
        }
        var first = found.get(0);
        return isEnd && first.form() == Form.YEAR ? new Years(null, first.first()) : first.years();
    }

    /** The years of a sentence of prose. */
    static StatedYears of(String sentence, Context context) {
        var folded = Fold.of(sentence);
        var tokens = Token.of(folded);
        var subjects = new SentenceSubject(folded, tokens, context.followsProject());
        return new Sentence(sentence, tokens, TimeExpressions.in(folded, tokens), subjects, context).read();
    }

    /**
     * Where a sentence stands.
     *
     * @param countries codes of the countries that the project takes place in; empty if they are not known
     * @param isListItem whether it is one of the lines of a list, which speak of parts of the project
     * @param followsProject whether the sentence before speaks of the project
     */
    record Context(Set<String> countries, CountryNames countryNames, boolean isListItem, boolean followsProject) {}

    private static boolean isInOrder(TimeExpression expression) {
        return expression.first() == null || expression.last() == null || expression.first() <= expression.last();
    }

    /** A sentence with its time expressions. */
    private record Sentence(
            String text,
            List<Token> tokens,
            List<TimeExpression> expressions,
            SentenceSubject subjects,
            Context context) {

        StatedYears read() {
            var statements = new ArrayList<YearStatement>();
            String doubt = null;
            for (int i = 0; i < expressions.size(); i++) {
                var expression = expressions.get(i);
                var subject = subject(i);
                boolean isOwn = subject == Subject.OWN || (subject == Subject.ACTIVITY && !context.isListItem());
                var statement = isOwn && isInOrder(expression) ? statement(i, subject) : null;
                if (statement != null) {
                    statements.add(statement);
                } else if (doubt == null && expression.form() == Form.PERIOD) {
                    doubt = doubtOf(expression, isOwn);
                }
            }
            return checked(statements, doubt);
        }

        private static String doubtOf(TimeExpression expression, boolean isOwn) {
            return isOwn
                    ? impossible(expression.first(), expression.last())
                    : expression.shown() + " stands in a sentence that speaks of no project, or of another one";
        }

        private StatedYears checked(List<YearStatement> statements, @Nullable String doubt) {
            var start = statements.stream()
                    .map(YearStatement::start)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            var end = statements.stream()
                    .map(YearStatement::end)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            boolean isImpossible = start != null && end != null && start > end;
            return isImpossible
                    ? new StatedYears(List.of(), impossible(start, end), true)
                    : new StatedYears(List.copyOf(statements), doubt, subjects.namesProject());
        }

        private static String impossible(@Nullable Integer start, @Nullable Integer end) {
            return "the project begins in " + start + " and ends in " + end + ", which cannot be";
        }

        private Subject subject(int i) {
            var expression = expressions.get(i);
            int after = i == 0 ? 0 : expressions.get(i - 1).to();
            int before = i + 1 == expressions.size()
                    ? tokens.size()
                    : expressions.get(i + 1).from();
            var subject = subjects.of(expression, after, before);
            if (subject == Subject.UNSTATED && i > 0) {
                subject = subject(i - 1);
            }
            if (subject == Subject.UNSTATED && expressions.size() == 1 && saysNothingElse(expression)) {
                return Subject.OWN;
            }
            return isElsewhere(after, before) ? Subject.OTHER : subject;
        }

        /** {@code 2021-2023}, {@code Project 2021-2023, Zambia}. */
        private boolean saysNothingElse(TimeExpression expression) {
            if (!subjects.saysNothingElse(0, expression.from())) {
                return false;
            }
            if (subjects.saysNothingElse(expression.to(), tokens.size())) {
                return true;
            }
            var behind = text.substring(tokens.get(expression.to() - 1).end())
                    .replace(",", " ")
                    .replace("(", " ");
            return !context.countryNames()
                    .only(behind.strip().replace(".", "").replace(")", "").strip())
                    .isEmpty();
        }

        /** Whether the words around an expression speak of work in other countries, but none of the project's. */
        private boolean isElsewhere(int after, int before) {
            if (context.countries().isEmpty()) {
                return false;
            }
            var mentioned = new HashSet<String>();
            for (int i = after; i + 1 < before; i++) {
                if (BEFORE_COUNTRIES.contains(tokens.get(i).text())) {
                    int end = Math.min(before, i + 1 + MOST_WORDS_OF_COUNTRY);
                    mentioned.addAll(context.countryNames()
                            .mentionedIn(text.substring(
                                    tokens.get(i + 1).start(),
                                    tokens.get(end - 1).end())));
                }
            }
            return !mentioned.isEmpty() && mentioned.stream().noneMatch(context.countries()::contains);
        }

        private @Nullable YearStatement statement(int i, Subject subject) {
            var expression = expressions.get(i);
            return switch (expression.form()) {
                case PERIOD -> new YearStatement(expression.first(), expression.last(), false);
                case FROM ->
                    subject == Subject.OWN || subjects.namesUndertaking()
                            ? new YearStatement(expression.first(), null, false)
                            : null;
                case UNTIL -> until(i);
                case YEAR -> subjects.namesUndertaking() ? year(i) : null;
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
}
