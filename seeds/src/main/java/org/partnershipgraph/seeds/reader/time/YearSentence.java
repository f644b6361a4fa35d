package org.partnershipgraph.seeds.reader.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.time.SentenceSubject.Subject;
import org.partnershipgraph.seeds.reader.time.StatedYears.Context;
import org.partnershipgraph.seeds.reader.time.TimeExpression.Form;

/** A sentence with its time expressions, each of which may be of the project. */
record YearSentence(
        String text, List<Token> tokens, List<TimeExpression> expressions, SentenceSubject subjects, Context context) {

    private static final Set<String> BEFORE_COUNTRIES =
            Set.of("med", "with", "i", "in", "mellan", "between", "till", "to");
    private static final int MOST_WORDS_OF_COUNTRY = 3;

    StatedYears read() {
        var statements = new ArrayList<YearStatement>();
        var sure = new ArrayList<YearStatement>();
        String doubt = null;
        for (int i = 0; i < expressions.size(); i++) {
            var expression = expressions.get(i);
            var subject = subject(i);
            boolean isOwn = subject == Subject.OWN || (subject == Subject.ACTIVITY && !context.isListItem());
            var statement = isOwn && expression.isInOrder()
                    ? verbs().statement(i, subject == Subject.OWN, subjects.namesUndertaking())
                    : null;
            if (statement != null) {
                statements.add(statement);
                sure.addAll(subject == Subject.OWN ? List.of(statement) : List.of());
            } else if (doubt == null && expression.form() == Form.PERIOD) {
                doubt = doubtOf(expression, isOwn);
            }
        }
        return checked(statements, sure, doubt);
    }

    private static String doubtOf(TimeExpression expression, boolean isOwn) {
        return isOwn
                ? impossible(expression.first(), expression.last())
                : expression.shown() + " stands in a sentence that speaks of no project, or of another one";
    }

    private StatedYears checked(List<YearStatement> statements, List<YearStatement> sure, @Nullable String doubt) {
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
                ? new StatedYears(List.of(), List.of(), impossible(start, end), true)
                : new StatedYears(List.copyOf(statements), List.copyOf(sure), doubt, subjects.namesProject());
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
                                tokens.get(i + 1).start(), tokens.get(end - 1).end())));
            }
        }
        return !mentioned.isEmpty() && mentioned.stream().noneMatch(context.countries()::contains);
    }

    private YearVerbs verbs() {
        return new YearVerbs(tokens, expressions);
    }
}
