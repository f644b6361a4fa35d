package org.partnershipgraph.seeds.reader.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.CountryNames;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.report.Years;
import org.partnershipgraph.seeds.reader.time.TimeExpression.Form;

/**
 * The years that a sentence states of the project, and those that may be of something else.
 *
 * @param sure those of the statements that certainly speak of the project itself, not only of work
 * @param doubt why years were left out, null if there is no doubt
 * @param namesProject whether the sentence speaks of the project at all
 */
public record StatedYears(
        List<YearStatement> statements,
        List<YearStatement> sure,
        @Nullable String doubt,
        boolean namesProject) {

    /** The years that the sentence alone states. */
    public Years years() {
        var years = Years.UNKNOWN;
        for (var statement : statements) {
            years = statement.addTo(years);
        }
        return years;
    }

    /** The period of a title, never a single year. */
    public static Years ofTitle(String title) {
        var folded = Fold.of(title);
        var tokens = Token.of(folded);
        return TimeExpressions.in(folded, tokens).stream()
                .filter(found -> found.form() == Form.PERIOD && found.isInOrder())
                .findFirst()
                .map(TimeExpression::years)
                .orElse(Years.UNKNOWN);
    }

    /** The years of a sentence of prose. */
    public static StatedYears of(String sentence, Context context) {
        var folded = Fold.of(sentence);
        var tokens = Token.of(folded);
        var subjects = new SentenceSubject(folded, tokens, context.followsProject());
        return new YearSentence(sentence, tokens, TimeExpressions.in(folded, tokens), subjects, context).read();
    }

    /**
     * Where a sentence stands.
     *
     * @param countries codes of the countries that the project takes place in; empty if they are not known
     * @param isListItem whether it is one of the lines of a list, which speak of parts of the project
     * @param followsProject whether the sentence before speaks of the project
     */
    public record Context(
            Set<String> countries, CountryNames countryNames, boolean isListItem, boolean followsProject) {}
}
