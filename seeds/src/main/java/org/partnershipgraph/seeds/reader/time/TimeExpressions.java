package org.partnershipgraph.seeds.reader.time;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipgraph.seeds.reader.time.TimeExpression.Form;

/** Joins the years of a sentence to periods: by dashes, by words such as "to" and "t.o.m.", and in enumerations. */
final class TimeExpressions {

    private static final int MOST_WORDS = 5;

    private final String folded;
    private final List<Token> tokens;
    private final List<YearPoint> points;

    private TimeExpressions(String folded, List<Token> tokens) {
        this.folded = folded;
        this.tokens = tokens;
        points = YearPoints.in(folded, tokens);
    }

    static List<TimeExpression> in(String folded, List<Token> tokens) {
        return new TimeExpressions(folded, tokens).find();
    }

    private List<TimeExpression> find() {
        var found = new ArrayList<TimeExpression>();
        int i = 0;
        while (i < points.size()) {
            int last = isRange(i) ? i + 1 : endOfEnumeration(i);
            add(last == i ? single(points.get(i)) : period(points.get(i), points.get(last)), found);
            i = last + 1;
        }
        return found;
    }

    /** A period that "and" joins to the one before it, without a gap, goes on with it. */
    private void add(TimeExpression next, List<TimeExpression> found) {
        var before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before == null || !continues(before, next)) {
            found.add(next);
            return;
        }
        found.set(
                found.size() - 1,
                new TimeExpression(Form.PERIOD, before.first(), next.last(), before.from(), next.to()));
    }

    private boolean continues(TimeExpression before, TimeExpression next) {
        return before.isPeriod()
                && next.isPeriod()
                && before.isFollowedBy(next)
                && PeriodWords.CONTINUING.contains(words(before.to(), next.from()));
    }

    private static TimeExpression period(YearPoint start, YearPoint end) {
        return new TimeExpression(Form.PERIOD, start.first(), end.last(), start.from(), end.to());
    }

    private boolean isRange(int i) {
        if (i + 1 == points.size()) {
            return false;
        }
        var start = points.get(i);
        var end = points.get(i + 1);
        int from = end.from();
        while (from > start.to()
                && PeriodWords.ARTICLES.contains(tokens.get(from - 1).text())) {
            from--;
        }
        var between = words(start.to(), from);
        if (between.isEmpty()) {
            return YearPoints.isDashed(folded, tokens.get(start.to() - 1), tokens.get(start.to()));
        }
        boolean isPairOfYears = between.equals("and") || between.equals("och");
        return PeriodWords.JOINING.contains(between) || (isPairOfYears && hasBefore(start.from(), PeriodWords.BETWEEN));
    }

    /** The last of consecutive years that commas and "and" join; the same index if the next is no such year. */
    private int endOfEnumeration(int i) {
        int last = i;
        while (last + 1 < points.size() && isNextOf(points.get(last), points.get(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isNextOf(YearPoint year, YearPoint next) {
        if (next.first() != year.last() + 1 || !PeriodWords.ENUMERATING.contains(words(year.to(), next.from()))) {
            return false;
        }
        var between = folded.substring(
                tokens.get(year.to() - 1).end(), tokens.get(next.from()).start());
        return between.chars().allMatch(c -> Character.isLetter(c) || " ,&".indexOf(c) >= 0);
    }

    private TimeExpression single(YearPoint point) {
        if (point.isPeriod()) {
            return period(point, point);
        }
        int openEnd = openEnd(point.to());
        if (openEnd > 0) {
            return new TimeExpression(Form.FROM, point.first(), null, point.from(), openEnd);
        }
        if (startsInSameYear(point)) {
            return period(point, point);
        }
        if (hasBefore(point.from(), PeriodWords.FROM)) {
            return new TimeExpression(Form.FROM, point.first(), null, point.from(), point.to());
        }
        return hasBefore(point.from(), PeriodWords.UNTIL)
                ? new TimeExpression(Form.UNTIL, null, point.last(), point.from(), point.to())
                : new TimeExpression(Form.YEAR, point.first(), null, point.from(), point.to());
    }

    /** The index after the words that leave the end open; 0 if there are none. */
    private int openEnd(int to) {
        for (int end = Math.min(tokens.size(), to + MOST_WORDS); end > to; end--) {
            if (leavesOpen(to, end)) {
                return end;
            }
        }
        return endsWithDash(tokens.get(to - 1).end()) ? to : 0;
    }

    private boolean leavesOpen(int to, int end) {
        if (PeriodWords.ONWARDS.contains(words(to, end))) {
            return true;
        }
        if (YearPoints.isDashed(folded, tokens.get(to - 1), tokens.get(to))
                && PeriodWords.PRESENT.contains(words(to, end))) {
            return true;
        }
        for (int split = to + 1; split < end; split++) {
            if (PeriodWords.JOINING.contains(words(to, split)) && PeriodWords.PRESENT.contains(words(split, end))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 2019-} before the end, a bracket or a comma. */
    private boolean endsWithDash(int end) {
        var rest = folded.substring(end).stripLeading();
        if (!rest.startsWith("-")) {
            return false;
        }
        var behind = rest.substring(1).stripLeading();
        return behind.isEmpty() || ").,;".indexOf(behind.charAt(0)) >= 0;
    }

    /** {@code March to November 2021}: the first month has no year of its own. */
    private boolean startsInSameYear(YearPoint point) {
        if (!YearPoints.PARTS_OF_YEAR.contains(tokens.get(point.from()).text())) {
            return false;
        }
        for (int from = point.from() - 1; from >= Math.max(0, point.from() - MOST_WORDS); from--) {
            var between = words(from + 1, point.from());
            boolean isJoined = PeriodWords.JOINING.contains(between)
                    || (between.isEmpty() && YearPoints.isDashed(folded, tokens.get(from), tokens.get(point.from())));
            if (isJoined && YearPoints.PARTS_OF_YEAR.contains(tokens.get(from).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasBefore(int from, List<String> prepositions) {
        int end = from;
        while (end > 0 && PeriodWords.BEFORE_YEAR.contains(tokens.get(end - 1).text())) {
            end--;
        }
        for (int start = Math.max(0, end - MOST_WORDS); start < end; start++) {
            if (prepositions.contains(words(start, end))) {
                return true;
            }
        }
        return false;
    }

    private String words(int from, int to) {
        return tokens.subList(from, Math.max(from, to)).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }
}
