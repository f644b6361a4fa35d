package org.partnershipgraph.seeds.reader.prose;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.report.Years;

/** Reads the years that a title, a labelled line or a sentence states of a project. */
public final class StatedYears {

    private static final List<String> PERIOD_LABELS = List.of(
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
            "ar");
    private static final List<String> EARLIER =
            List.of("previous", "earlier", "former", "tidigare", "forra ", "forutvarande", "first phase", "already in");
    private static final List<String> UNDERTAKING = List.of(
            "project",
            "projekt",
            "partnership",
            "partnerskap",
            "cooperation",
            "samarbet",
            "phase",
            "fas",
            "initiative",
            "collaboration",
            "satsning",
            "study",
            "studie");

    /** What a sentence says of an undertaking while it lasts. */
    private static final List<String> RUNNING = List.of(
            "pagar",
            "pagick",
            "pagatt",
            "runs ",
            "ran ",
            "running",
            "work",
            "arbet",
            "program",
            "genomfor",
            "implement",
            "carried out",
            "grant",
            "bidrag",
            "funded",
            "funding",
            "finansier",
            "period",
            "insats",
            "activit",
            "aktivitet");

    /** A sentence of so few words besides its years says nothing else: {@code 2021-2023, Zambia}. */
    private static final int FEWEST_WORDS = 3;

    private static final List<String> BEGINNING = List.of(
            "start", "began", "begin", "launch", "inled", "paborja", "commenc", "initiat", "borja", "since", "sedan");
    private static final List<String> ENDING = List.of(
            "until",
            "till och med",
            "t.o.m",
            "ends",
            "ended",
            "end in",
            "avslut",
            "runs to",
            "lopte ut",
            "slut",
            "conclud",
            "complet",
            "fram till");

    private StatedYears() {}

    /** The years of a title: its period, never a single year. */
    public static Years ofTitle(String title) {
        return range(title);
    }

    /** The years of a line such as {@code Tidsram: 2030- 2033}; unknown where it is no such line. */
    public static Years ofLabelled(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || colon > 30 || !PERIOD_LABELS.contains(Fold.key(line.substring(0, colon)))) {
            return Years.UNKNOWN;
        }
        var years = YearMention.in(line);
        if (years.size() < 2) {
            return years.isEmpty() ? Years.UNKNOWN : ofLone(line, years.get(0));
        }
        int start = years.get(0).value();
        int end = years.get(1).value();
        return start <= end ? new Years(start, end) : Years.UNKNOWN;
    }

    private static Years ofLone(String line, YearMention year) {
        var end = year.shortEndIn(line);
        return new Years(year.value(), end);
    }

    /** The years that a sentence of prose states of the undertaking it speaks of, not of an earlier one. */
    public static Years ofSentence(String sentence) {
        var years = YearMention.in(sentence);
        if (years.isEmpty()) {
            return Years.UNKNOWN;
        }
        var folded = Fold.of(sentence);
        if (containsAny(folded, EARLIER)) {
            return Years.UNKNOWN;
        }
        var range = range(sentence);
        if (range.isKnown()) {
            return speaksOfUndertaking(sentence) ? range : Years.UNKNOWN;
        }
        if (!containsAny(folded, UNDERTAKING)) {
            return Years.UNKNOWN;
        }
        var stated = years.size() == 2 ? startAndEnd(folded, years) : Years.UNKNOWN;
        if (stated.isKnown()) {
            return isContradictory(stated) ? Years.UNKNOWN : stated;
        }
        return years.size() == 1 ? single(folded, years.get(0)) : Years.UNKNOWN;
    }

    /** Why years in a sentence were not taken for those of the project; null where it has none or they were taken. */
    public static @Nullable String doubtIn(String sentence) {
        var years = YearMention.in(sentence);
        var folded = Fold.of(sentence);
        if (years.isEmpty() || containsAny(folded, EARLIER)) {
            return null;
        }
        var range = range(sentence);
        if (range.isKnown()) {
            return speaksOfUndertaking(sentence)
                    ? null
                    : range.start() + "-" + range.end() + " stands in a sentence that speaks of no project";
        }
        var stated = years.size() == 2 && containsAny(folded, UNDERTAKING) ? startAndEnd(folded, years) : Years.UNKNOWN;
        return isContradictory(stated)
                ? "the project begins in " + stated.start() + " and ends in " + stated.end() + ", which cannot be"
                : null;
    }

    private static boolean isContradictory(Years years) {
        return years.start() != null && years.end() != null && years.start() > years.end();
    }

    private static boolean speaksOfUndertaking(String sentence) {
        var folded = Fold.of(sentence);
        long words = Arrays.stream(Fold.key(sentence).split(" "))
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .count();
        return words <= FEWEST_WORDS || containsAny(folded, UNDERTAKING) || containsAny(folded, RUNNING);
    }

    /** {@code started in 2018 and has been prolonged until 2022}. */
    private static Years startAndEnd(String folded, List<YearMention> years) {
        var first = years.get(0);
        var second = years.get(1);
        var before = folded.substring(Math.max(0, first.start() - 60), first.start());
        var between = folded.substring(first.end(), second.start());
        return containsAny(before, BEGINNING) && containsAny(between, ENDING)
                ? new Years(first.value(), second.value())
                : Years.UNKNOWN;
    }

    private static Years single(String folded, YearMention year) {
        var before = folded.substring(Math.max(0, year.start() - 60), year.start());
        if (before.contains("agenda")) {
            return Years.UNKNOWN;
        }
        if (containsAny(before, ENDING)) {
            return new Years(null, year.value());
        }
        var behind = folded.substring(year.end(), Math.min(folded.length(), year.end() + 30));
        boolean begins = containsAny(before, BEGINNING) || containsAny(behind, BEGINNING);
        return begins ? new Years(year.value(), null) : Years.UNKNOWN;
    }

    private static Years range(String text) {
        var years = YearMention.in(text);
        for (int i = 0; i < years.size(); i++) {
            var first = years.get(i);
            var second = i + 1 < years.size() ? years.get(i + 1) : null;
            if (second != null && second.value() >= first.value() && joins(text, first, second)) {
                return new Years(first.value(), second.value());
            }
            var shortened = first.shortEndIn(text);
            if (shortened != null) {
                return new Years(first.value(), shortened);
            }
        }
        return Years.UNKNOWN;
    }

    private static boolean joins(String text, YearMention first, YearMention second) {
        var between = Fold.key(text.substring(first.end(), second.start()));
        if (between.isEmpty()
                || List.of("to", "till", "until", "t o m", "tom", "through", "till och med")
                        .contains(between)) {
            return isDashed(text, first.end(), second.start()) || !between.isEmpty();
        }
        var before = Fold.key(text.substring(Math.max(0, first.start() - 20), first.start()));
        var isConjunction = between.equals("and") || between.equals("och");
        return isConjunction && (before.endsWith("between") || before.endsWith("mellan") || before.endsWith("years"));
    }

    private static boolean isDashed(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Fold.isDash(text.charAt(i)) || text.charAt(i) == '/') {
                return true;
            }
        }
        return false;
    }

    private static boolean containsAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
