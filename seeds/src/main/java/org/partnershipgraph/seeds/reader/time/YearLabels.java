package org.partnershipgraph.seeds.reader.time;

import java.util.Set;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.report.Years;
import org.partnershipgraph.seeds.reader.time.TimeExpression.Form;

/** Reads lines whose label says that the years behind it are the project's. */
public final class YearLabels {

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

    private YearLabels() {}

    /** The years of a line such as {@code Tidsram: 2030- 2033}; unknown for other lines. */
    public static Years yearsOf(Line line) {
        var label = line.label();
        boolean isEnd = END_LABELS.contains(label);
        if (!isEnd && !PERIOD_LABELS.contains(label) && !START_LABELS.contains(label)) {
            return Years.UNKNOWN;
        }
        var folded = Fold.of(line.value());
        var found = TimeExpressions.in(folded, Token.of(folded));
        if (found.isEmpty() || !found.get(0).isInOrder()) {
            return Years.UNKNOWN;
        }
        var first = found.get(0);
        return isEnd && first.form() == Form.YEAR ? new Years(null, first.first()) : first.years();
    }
}
