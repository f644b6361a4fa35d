package org.partnershipgraph.seeds.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years in which a project began and ended, as far as a page states them. */
public record Years(@Nullable Integer start, @Nullable Integer end) {

    static final Years UNKNOWN = new Years(null, null);

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
            "satsning");
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

    private record Year(int value, int start, int end) {}

    boolean isKnown() {
        return start != null || end != null;
    }

    /** The years of a title: its period, never a single year. */
    static Years ofTitle(String title) {
        return range(title);
    }

    /** The years of a line such as {@code Tidsram: 2030- 2033}; unknown where it is no such line. */
    static Years ofLabelled(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || colon > 30 || !PERIOD_LABELS.contains(Fold.key(line.substring(0, colon)))) {
            return UNKNOWN;
        }
        var years = find(line);
        if (years.size() < 2) {
            return years.isEmpty() ? UNKNOWN : ofLone(line, years.get(0));
        }
        int start = years.get(0).value();
        int end = years.get(1).value();
        return start <= end ? new Years(start, end) : UNKNOWN;
    }

    private static Years ofLone(String line, Year year) {
        var end = shortEnd(line, year);
        return new Years(year.value(), end);
    }

    /** The years that a sentence of prose states of the undertaking it speaks of, not of an earlier one. */
    static Years ofSentence(String sentence) {
        var years = find(sentence);
        if (years.isEmpty()) {
            return UNKNOWN;
        }
        var folded = Fold.of(sentence);
        if (containsAny(folded, EARLIER)) {
            return UNKNOWN;
        }
        var range = range(sentence);
        if (range.isKnown() || years.size() != 1 || !containsAny(folded, UNDERTAKING)) {
            return range;
        }
        return single(folded, years.get(0));
    }

    private static Years single(String folded, Year year) {
        var before = folded.substring(Math.max(0, year.start() - 60), year.start());
        if (before.contains("agenda")) {
            return UNKNOWN;
        }
        if (containsAny(before, ENDING)) {
            return new Years(null, year.value());
        }
        var behind = folded.substring(year.end(), Math.min(folded.length(), year.end() + 30));
        boolean begins = containsAny(before, BEGINNING) || containsAny(behind, BEGINNING);
        return begins ? new Years(year.value(), null) : UNKNOWN;
    }

    private static Years range(String text) {
        var years = find(text);
        for (int i = 0; i < years.size(); i++) {
            var first = years.get(i);
            var second = i + 1 < years.size() ? years.get(i + 1) : null;
            if (second != null && second.value() >= first.value() && joins(text, first, second)) {
                return new Years(first.value(), second.value());
            }
            var shortened = shortEnd(text, first);
            if (shortened != null) {
                return new Years(first.value(), shortened);
            }
        }
        return UNKNOWN;
    }

    private static boolean joins(String text, Year first, Year second) {
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

    /** The end of {@code 2019-21}; null where there is none. */
    private static @Nullable Integer shortEnd(String text, Year first) {
        int i = first.end();
        if (i + 3 > text.length() || (!Fold.isDash(text.charAt(i)) && text.charAt(i) != '/')) {
            return null;
        }
        boolean isTwoDigits = Character.isDigit(text.charAt(i + 1))
                && Character.isDigit(text.charAt(i + 2))
                && (i + 3 == text.length()
                        || (!Character.isLetterOrDigit(text.charAt(i + 3)) && text.charAt(i + 3) != '-'));
        if (!isTwoDigits) {
            return null;
        }
        int end = first.value() / 100 * 100 + Integer.parseInt(text.substring(i + 1, i + 3));
        return end > first.value() && end - first.value() <= 15 ? end : null;
    }

    private static List<Year> find(String text) {
        var years = new ArrayList<Year>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end - i == 4 && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                addYear(years, text, i, end);
            }
            i = Math.max(end, i + 1);
        }
        return years;
    }

    private static void addYear(List<Year> years, String text, int start, int end) {
        int value = Integer.parseInt(text.substring(start, end));
        if (value >= 1980 && value <= 2060) {
            years.add(new Year(value, start, end));
        }
    }

    private static boolean containsAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
