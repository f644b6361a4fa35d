package org.partnershipgraph.seeds.reader.prose;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.AdministrativeWords;
import org.partnershipgraph.text.NameKey;

/**
 * The name of a person, and the role before it: {@code kommunalrådet Anna Exempelsson}.
 *
 * @param role as printed, without titles of courtesy; empty if there is none
 */
record PersonName(String role, String name) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 5;
    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "af", "da", "bin", "al", "el");
    private static final Set<String> BEFORE_FIELD = Set.of("of", "for", "för");

    /** The name that a text ends with, if nothing but a title or role stands before it; null if that is not so. */
    static @Nullable PersonName in(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        var words = List.of(text.strip().split(" ", -1));
        var name = atEndOf(words);
        return name != null && (name.role().isEmpty() || RoleWords.areIn(name.role())) ? name : null;
    }

    /** As {@link #in}, whatever other words stand before name and role. */
    static @Nullable PersonName endOf(String text) {
        var words = List.of(text.strip().split(" ", -1));
        var name = atEndOf(words.subList(Math.max(0, words.size() - 2 * MOST_WORDS), words.size()));
        return name == null ? null : new PersonName(endOfRole(name.role()), name.name());
    }

    /** The first name in a text, if a role stands before it and other words follow. */
    static @Nullable PersonName atStartOf(String text) {
        var words = List.of(text.strip().split(" ", -1));
        for (int end = 2; end < Math.min(words.size(), 2 * MOST_WORDS); end++) {
            var name = isNameWord(words.get(end)) ? null : in(String.join(" ", words.subList(0, end)));
            if (name != null) {
                return name;
            }
        }
        return in(text);
    }

    /** Whether it ends as the names of municipalities do. */
    boolean isPlace() {
        return AdministrativeWords.contains(NameKey.of(name.substring(name.lastIndexOf(' ') + 1)));
    }

    private static @Nullable PersonName atEndOf(List<String> words) {
        int start = words.size();
        while (start > 0 && words.size() - start < 2 * MOST_WORDS && isNameWord(words.get(start - 1))) {
            start--;
        }
        while (words.size() - start > 2 && belongsToTitle(words, start)) {
            start++;
        }
        var name = words.subList(start, words.size());
        if (name.size() < 2 || name.size() > MOST_WORDS || PARTICLES.contains(name.get(0))) {
            return null;
        }
        return new PersonName(withoutCourtesy(words.subList(0, start)), String.join(" ", name));
    }

    private static boolean belongsToTitle(List<String> words, int i) {
        var word = words.get(i);
        boolean isField = i > 0 && BEFORE_FIELD.contains(words.get(i - 1));
        boolean isBeforeRole = words.size() - i > 3 && RoleWords.areIn(words.get(i + 1));
        return isField || isBeforeRole || RoleWords.isCourtesy(word) || RoleWords.areIn(word);
    }

    private static String withoutCourtesy(List<String> words) {
        return words.stream()
                .filter(Predicate.not(RoleWords::isCourtesy))
                .map(word -> word.endsWith(":") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.joining(" "));
    }

    /** The role that a text ends with, up to the word before it; empty if it ends with none. */
    private static String endOfRole(String text) {
        var words = List.of(text.split(" ", -1));
        int last = words.size() - 1;
        if (!RoleWords.areIn(words.get(last))) {
            return "";
        }
        boolean isCompound = last > 0 && words.get(last - 1).endsWith("s");
        return String.join(" ", words.subList(isCompound ? last - 1 : last, last + 1));
    }

    private static boolean isNameWord(String word) {
        boolean isCapital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        return PARTICLES.contains(word) || (isCapital && word.chars().noneMatch(PersonName::isForeign));
    }

    private static boolean isForeign(int c) {
        return Character.isDigit(c) || ":,;()?!\"”“".indexOf(c) >= 0;
    }
}
