package org.partnershipgraph.seeds.reader.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the years of a sentence together with the days, months, seasons and terms before them. */
final class YearPoints {

    /** Words that say which part of a year is meant. */
    static final Set<String> PARTS_OF_YEAR = Set.of("""
            jan january januari feb february februari mar march mars apr april may maj jun june juni jul july juli aug august
            augusti sep sept september okt oct october oktober nov november dec december spring summer autumn fall winter
            varen sommaren hosten vintern varterminen hostterminen vt ht term semester terminen lasaret skolaret q1 q2 q3 q4
            quarter kvartalet kvartal halvaret halvar half early late mid arsskiftet forsta andra tredje fjarde first second
            third fourth""".split("\\s"));

    /** Words that say so only before "of" or "av". */
    private static final Set<String> PARTS_BEFORE_OF =
            Set.of("middle", "end", "beginning", "start", "turn", "borjan", "mitten", "slutet");

    private static final Set<String> OF = Set.of("of", "av", "pa");

    /** Words that may stand between a part of a year and the year. */
    private static final Set<String> FILLERS =
            Set.of("of", "av", "in", "i", "pa", "the", "den", "year", "ar", "aret", "a", "och", "and");

    private static final int EARLIEST = 1980;
    private static final int LATEST = 2060;
    private static final int LONGEST_SHORT_PERIOD = 15;
    private static final int MOST_WORDS = 6;

    private final String folded;
    private final List<Token> tokens;

    private YearPoints(String folded, List<Token> tokens) {
        this.folded = folded;
        this.tokens = tokens;
    }

    static List<YearPoint> in(String folded, List<Token> tokens) {
        return new YearPoints(folded, tokens).find();
    }

    private List<YearPoint> find() {
        var points = new ArrayList<YearPoint>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var point = pointAt(i, free);
            if (point != null) {
                points.add(point);
                free = point.to();
                i = point.to() - 1;
            }
        }
        return points;
    }

    private @Nullable YearPoint pointAt(int i, int free) {
        Integer term = yearOfTerm(tokens.get(i).text());
        if (term != null) {
            return new YearPoint(term, term, i, i + 1);
        }
        var year = yearOf(tokens.get(i).text());
        if (year == null || isReferenceNumber(i)) {
            return null;
        }
        int from = startOfPoint(i, free);
        if (isSchoolYear(i, year)) {
            return new YearPoint(year, year + 1, from, i + 2);
        }
        var shortEnd = shortEnd(i, year);
        if (shortEnd != null) {
            return new YearPoint(year, shortEnd, from, i + 2);
        }
        return new YearPoint(year, year, from, i + 1 + monthAndDayAfter(i));
    }

    static @Nullable Integer yearOf(String text) {
        if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int year = Integer.parseInt(text);
        return year >= EARLIEST && year <= LATEST ? year : null;
    }

    /** {@code HT19}, {@code vt21}. */
    private static @Nullable Integer yearOfTerm(String text) {
        boolean isTerm = text.length() == 4 && (text.startsWith("ht") || text.startsWith("vt"));
        return isTerm && text.substring(2).chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.valueOf(2000 + Integer.parseInt(text.substring(2)))
                : null;
    }

    /** {@code 2017-0049} is the number of an application. */
    private boolean isReferenceNumber(int i) {
        if (i + 1 == tokens.size() || !isSeparatedBy(i, "-")) {
            return false;
        }
        var next = tokens.get(i + 1);
        return next.text().length() >= 3 && next.isNumber() && yearOf(next.text()) == null;
    }

    /** {@code 2019/2020}. */
    private boolean isSchoolYear(int i, int year) {
        return isSeparatedBy(i, "/")
                && Integer.valueOf(year + 1).equals(yearOf(tokens.get(i + 1).text()));
    }

    /** The end of {@code 2019-21} and {@code 2019/20}; null if there is none. */
    private @Nullable Integer shortEnd(int i, int year) {
        if (i + 1 == tokens.size() || !(isSeparatedBy(i, "-") || isSeparatedBy(i, "/"))) {
            return null;
        }
        var next = tokens.get(i + 1);
        boolean goesOn = next.end() < folded.length() && folded.charAt(next.end()) == '-';
        if (next.text().length() != 2 || !next.isNumber() || goesOn) {
            return null;
        }
        int last = year / 100 * 100 + Integer.parseInt(next.text());
        return last > year && last - year <= LONGEST_SHORT_PERIOD ? last : null;
    }

    /** How many tokens after the year are month and day: {@code 2019-07-01}. */
    private int monthAndDayAfter(int i) {
        int count = 0;
        while (count < 2
                && i + count + 1 < tokens.size()
                && isSeparatedBy(i + count, "-")
                && tokens.get(i + count + 1).isNumber()
                && tokens.get(i + count + 1).text().length() == 2) {
            count++;
        }
        return count;
    }

    /** Where the day, month or term before the year begins. */
    private int startOfPoint(int i, int free) {
        int from = i;
        int at = i - 1;
        while (at >= free && i - at <= MOST_WORDS) {
            var text = tokens.get(at).text();
            if (isJoinedToNext(at) || !(isPartOfYear(at) || isDay(at) || FILLERS.contains(text))) {
                break;
            }
            from = FILLERS.contains(text) ? from : at;
            at--;
        }
        return from;
    }

    private boolean isPartOfYear(int i) {
        var text = tokens.get(i).text();
        return PARTS_OF_YEAR.contains(text)
                || (PARTS_BEFORE_OF.contains(text)
                        && OF.contains(tokens.get(i + 1).text()));
    }

    /** Whether a dash joins two months: then the first begins a period. */
    private boolean isJoinedToNext(int i) {
        return PARTS_OF_YEAR.contains(tokens.get(i).text()) && isDashed(folded, tokens.get(i), tokens.get(i + 1));
    }

    /** A day, or a month in digits: before the name of a month, or separated by a full stop or slash. */
    private boolean isDay(int i) {
        var text = tokens.get(i).text();
        var number = text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd") || text.endsWith("th")
                ? text.substring(0, text.length() - 2)
                : text;
        if (number.isEmpty() || number.length() > 2 || !number.chars().allMatch(Character::isDigit)) {
            return false;
        }
        boolean isBeforeMonth = i + 1 < tokens.size()
                && PARTS_OF_YEAR.contains(tokens.get(i + 1).text());
        boolean isMonth = i > 0 && isSeparatedBy(i - 1, "/") && isSeparatedBy(i, " ");
        return isBeforeMonth || isMonth || isSeparatedBy(i, ".") || isSeparatedBy(i, "/");
    }

    private boolean isSeparatedBy(int i, String separator) {
        return i + 1 < tokens.size()
                && folded.substring(tokens.get(i).end(), tokens.get(i + 1).start())
                        .equals(separator);
    }

    /** Whether two tokens are separated by a dash or slash and nothing else but spaces. */
    static boolean isDashed(String folded, Token before, Token after) {
        var between =
                folded.substring(before.end(), after.start()).replace(" ", "").replace(".", "");
        return between.equals("-") || between.equals("/") || between.equals("--");
    }
}
