package org.partnershipgraph.seeds.reader.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.Distance;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.vocabulary.GlobalGoal;

/** The global goals, read from values such as {@code 11 - Sustainable cities3 - Good health}: a number begins each. */
public final class Goals {

    private static final List<String> PREFIXES =
            List.of("sustainable development ", "global ", "goal ", "sdg ", "mal ");

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The goals' numbers in the order of the text, and what is odd about the value. */
    public record Reading(List<Integer> goals, List<String> problems) {}

    private record Mark(int start, int number, int titleStart) {}

    public Goals(List<GlobalGoal> goals) {
        for (var goal : goals) {
            put(goal.name().sv(), goal.number());
            put(goal.name().en(), goal.number());
            goal.variants().forEach(variant -> put(variant, goal.number()));
        }
    }

    /** Whether the text begins as a goal does: a number up to 17, a dash, a title. */
    public static boolean isGoal(String text) {
        var marks = marks(text.substring(0, Math.min(text.length(), 40)));
        return !marks.isEmpty() && marks.get(0).start() == 0 && marks.get(0).number() <= 17;
    }

    public Reading read(String value) {
        var marks = marks(value);
        var reading = new Reading(new ArrayList<>(), new ArrayList<>());
        if (marks.isEmpty()) {
            readWithoutNumbers(value, reading);
            return reading;
        }
        var before = value.substring(0, marks.get(0).start()).strip();
        if (!before.isEmpty()) {
            readWithoutNumbers(before, reading);
        }
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : value.length();
            read(
                    marks.get(i),
                    PageText.withoutBorders(value.substring(marks.get(i).titleStart(), end)),
                    reading);
        }
        return reading;
    }

    private void read(Mark mark, String title, Reading reading) {
        if (mark.number() < 1 || mark.number() > 17) {
            reading.problems().add(mark.number() + " is no global goal: they are 1 to 17");
            return;
        }
        add(reading, mark.number());
        var named = numbers.get(Fold.key(title));
        if (named == null ? !isCloseTo(mark.number(), title) : named != mark.number()) {
            reading.problems().add("goal " + mark.number() + " is not called '" + title.strip() + "'");
        }
    }

    private boolean isCloseTo(int number, String title) {
        var key = Fold.key(title);
        return key.isEmpty()
                || numbers.entrySet().stream()
                        .anyMatch(name -> name.getValue() == number && Distance.isClose(name.getKey(), key));
    }

    private void readWithoutNumbers(String value, Reading reading) {
        for (var part : value.split("[;|,\u001F]", -1)) {
            var goals = numbersIn(part);
            goals.forEach(number -> add(reading, number));
            if (goals.isEmpty() && !part.isBlank()) {
                reading.problems().add("'" + part.strip() + "' names no global goal");
            }
        }
    }

    /** The goal that a part names, or those that "and" joins; empty where it names anything else. */
    private List<Integer> numbersIn(String part) {
        var number = numberOf(Fold.key(part));
        if (number != null) {
            return List.of(number);
        }
        var joined = new ArrayList<Integer>();
        for (var name : part.split(" and | och | & ", -1)) {
            var one = numberOf(Fold.key(name));
            if (one == null) {
                return List.of();
            }
            joined.add(one);
        }
        return joined;
    }

    /** The goal of {@code 3}, {@code Goal 3}, {@code SDG 3}, {@code Mål 3} or of its title; null where it is none. */
    private @Nullable Integer numberOf(String key) {
        var titled = numbers.get(key);
        var bare = key;
        for (var prefix : PREFIXES) {
            bare = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
        }
        int number = titled != null ? titled : isNumber(bare) ? Integer.parseInt(bare) : 0;
        return number >= 1 && number <= 17 ? number : null;
    }

    private static boolean isNumber(String key) {
        return key.length() <= 2 && !key.isEmpty() && key.chars().allMatch(Character::isDigit);
    }

    private static void add(Reading reading, int number) {
        if (!reading.goals().contains(number)) {
            reading.goals().add(number);
        }
    }

    /** The places where one or two digits and a dash begin a goal. */
    private static List<Mark> marks(String text) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text, i)) {
                continue;
            }
            int end = i;
            while (isDigit(text, end)) {
                end++;
            }
            int dash = skipSpaces(text, end);
            if (end - i <= 2 && dash < text.length() && isDash(text.charAt(dash))) {
                marks.add(new Mark(i, Integer.parseInt(text.substring(i, end)), dash + 1));
            }
            i = end;
        }
        return marks;
    }

    private static boolean isDash(char c) {
        return Fold.isDash(c) || c == '.' || c == ':';
    }

    private static int skipSpaces(String text, int i) {
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == PageText.BORDER)) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private void put(@Nullable String name, int number) {
        if (name != null) {
            numbers.putIfAbsent(Fold.key(name), number);
        }
    }
}
