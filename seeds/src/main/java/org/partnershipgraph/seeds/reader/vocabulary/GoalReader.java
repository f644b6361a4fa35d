package org.partnershipgraph.seeds.reader.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.ListMarker;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.text.EditDistance;
import org.partnershipgraph.text.NameKey;
import org.partnershipgraph.vocabulary.GlobalGoal;

/**
 * Reads the global goals of values such as {@code 11 - Sustainable cities3 - Good health}, in which a number begins each, and
 * of titles without numbers. A target such as 16.7 is one of its goal.
 */
public final class GoalReader {

    private static final int LONGEST_BEGINNING = 160;
    private static final int LAST = 17;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final ControlledVocabulary titles = new ControlledVocabulary();

    GoalReader(List<GlobalGoal> goals) {
        for (var goal : goals) {
            Stream.concat(Stream.of(goal.name().sv(), goal.name().en()), goal.variants().stream())
                    .filter(Objects::nonNull)
                    .forEach(title -> put(title, goal.number()));
        }
    }

    /** Whether the text begins as a goal does: a number up to 17, then a dash or the goal's title. */
    public boolean isGoal(String text) {
        var value = ListMarker.without(text);
        var beginning = value.substring(0, Math.min(value.length(), LONGEST_BEGINNING));
        var marks = marks(beginning);
        if (marks.isEmpty() || marks.get(0).start() > 0 || !marks.get(0).isGoal()) {
            return false;
        }
        var mark = marks.get(0);
        int end = marks.size() > 1 ? marks.get(1).start() : beginning.length();
        var title = beginning.substring(mark.titleStart(), Math.max(end, mark.titleStart()));
        boolean isTitled = mark.titleStart() > mark.end() && !mark.isCounting();
        return isTitled
                || isTitleOf(mark.number(), title)
                || (mark.isNamed() && GoalList.trim(title).isEmpty());
    }

    /** Whether the whole text names goals and nothing else, with or without their numbers. */
    public boolean areGoals(String text) {
        var reading = read(ListMarker.without(text));
        return !reading.goals().isEmpty() && reading.problems().isEmpty();
    }

    /** Whether the text names goals by their titles alone. */
    public boolean areTitles(String text) {
        return titles.read(ListMarker.without(text)).isWhole();
    }

    public GoalList read(String value) {
        var marks = marks(value);
        var reading = GoalList.empty();
        int first = marks.isEmpty() ? value.length() : marks.get(0).start();
        readWithoutNumbers(value.substring(0, first), reading);
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : value.length();
            int start = Math.min(marks.get(i).titleStart(), end);
            var title = GoalList.trim(PageText.withoutBoundaries(value.substring(start, end)));
            boolean countsNext =
                    title.isEmpty() && i + 1 < marks.size() && marks.get(i).counts(marks.get(i + 1));
            if (!countsNext) {
                read(marks.get(i), title, reading);
            }
        }
        return reading;
    }

    private List<GoalMark> marks(String text) {
        var folded = Fold.of(text);
        return GoalMarks.in(text, folded, i -> titles.isTermAt(text, folded, i));
    }

    private void read(GoalMark mark, String title, GoalList reading) {
        if (!mark.isGoal()) {
            reading.problems().add(mark.number() + " is no global goal: they are 1 to 17");
            return;
        }
        var named = numbers.get(NameKey.of(title));
        if (mark.isCounting() && named != null && named != mark.number()) {
            reading.add(named);
            reading.problems().add("'" + title + "' was read as goal " + named + ", not as " + mark.number());
            return;
        }
        reading.add(mark.number());
        if (mark.isTarget()) {
            reading.targets().add(mark.number() + "." + mark.target());
            readNumbersBehind(title, reading);
        } else if (!isTitleOf(mark.number(), title)) {
            readBehind(mark, title, named, reading);
        }
    }

    /** Further numbers behind a target; other words are its title. */
    private static void readNumbersBehind(String text, GoalList reading) {
        var parts = GoalList.partsOf(text);
        if (parts.stream().allMatch(part -> part.chars().allMatch(GoalReader::isDigit))) {
            parts.forEach(part -> readNumber(part, reading));
        }
    }

    /** What follows the number of a goal without being its title: further goals, or something odd. */
    private void readBehind(GoalMark mark, String text, @Nullable Integer named, GoalList reading) {
        var further = GoalList.empty();
        readWithoutNumbers(text, further);
        boolean isOther = named != null
                || !further.problems().isEmpty()
                || further.goals().isEmpty();
        if (isOther) {
            reading.problems().add("goal " + mark.number() + " is not called '" + text + "'");
        } else {
            further.goals().forEach(reading::add);
        }
    }

    private boolean isTitleOf(int number, String title) {
        var key = NameKey.of(title);
        var named = numbers.get(key);
        return named == null ? key.isEmpty() || isCloseTo(number, key) : named == number;
    }

    private boolean isCloseTo(int number, String key) {
        return numbers.entrySet().stream()
                .anyMatch(name -> name.getValue() == number && EditDistance.isClose(name.getKey(), key));
    }

    /** The goals of a text by their titles, and what is left by their numbers. */
    private void readWithoutNumbers(String text, GoalList reading) {
        var named = titles.read(text);
        named.terms().forEach(number -> reading.add(Integer.parseInt(number)));
        named.misspelt()
                .forEach(title -> reading.problems().add("'" + title + "' was read as the goal it is most like"));
        for (var leftover : named.leftovers()) {
            GoalList.partsOf(leftover).forEach(part -> readNumber(part, reading));
        }
    }

    private static void readNumber(String part, GoalList reading) {
        boolean isNumber = !part.isEmpty() && part.length() <= 2 && part.chars().allMatch(GoalReader::isDigit);
        int number = isNumber ? Integer.parseInt(part) : 0;
        if (number >= 1 && number <= LAST) {
            reading.add(number);
        } else if (!part.isEmpty()) {
            reading.problems().add("'" + part + "' names no global goal");
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void put(String title, int number) {
        numbers.putIfAbsent(NameKey.of(title), number);
        titles.add(title, String.valueOf(number));
    }
}
