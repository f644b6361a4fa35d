package org.partnershipgraph.seeds.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads titles such as {@code A and B, Country}, {@code A – B}, {@code A-B,Country} and {@code A, B och C – Country1/Country2}. */
final class PairTitles {

    private static final int LONGEST = 120;
    private static final int MOST_REMEMBERED = 20_000;
    private static final int LONGEST_NAME = 60;
    private static final List<String> BETWEEN =
            List.of(" and ", " och ", " & ", " – ", " — ", " - ", " with ", " med ", " samt ", " / ", "–", "—", ",");
    private static final Set<String> SMALL_WORDS = Set.of(
            "of",
            "the",
            "de",
            "la",
            "del",
            "do",
            "da",
            "di",
            "el",
            "al",
            "kommun",
            "stad",
            "municipality",
            "local",
            "district",
            "county",
            "city",
            "town",
            "council",
            "government",
            "region",
            "south",
            "north",
            "east",
            "west",
            "kommunalförbund",
            "län",
            "province",
            "upon",
            "am",
            "on",
            "sur",
            "den",
            "und",
            "v",
            "i");

    private final NameResolver names;
    private final CountryNames countries;
    private final Map<String, Optional<PairTitle>> read = new HashMap<>();

    PairTitles(NameResolver names, CountryNames countries) {
        this.names = names;
        this.countries = countries;
    }

    /** The partners that the title consists of; null where it is no list of names. */
    @Nullable
    PairTitle read(String line) {
        if (line.length() > LONGEST || line.indexOf(':') >= 0 || line.isEmpty()) {
            return null;
        }
        var remembered = read.get(line);
        if (remembered == null) {
            remembered = Optional.ofNullable(parse(line));
            if (read.size() < MOST_REMEMBERED) {
                read.put(line, remembered);
            }
        }
        return remembered.orElse(null);
    }

    private @Nullable PairTitle parse(String line) {
        var title = withoutPrefix(withoutYears(line));
        var tail = new ArrayList<String>();
        title = withoutCountries(title, tail);
        var parts = split(title);
        if (parts.size() == 1 && !tail.isEmpty()) {
            parts = atOnlyHyphen(parts.get(0));
        }
        if (parts.isEmpty() || !parts.stream().allMatch(this::isName)) {
            return null;
        }
        return new PairTitle(parties(parts, tail), List.copyOf(tail));
    }

    private List<Party> parties(List<String> parts, List<String> tail) {
        var resolved = parts.stream()
                .map(part -> names.resolve(part, Side.EITHER, tail))
                .toList();
        boolean hasSwedish = resolved.stream().anyMatch(Resolution::isSwedish);
        var parties = new ArrayList<Party>();
        for (int i = 0; i < parts.size(); i++) {
            var isSwedish = resolved.get(i).isKnown()
                    ? resolved.get(i).isSwedish()
                    : looksSwedish(parts.get(i)) || (!hasSwedish && i == 0 && parts.size() > 1);
            var side = isSwedish ? Side.SWEDISH : Side.INTERNATIONAL;
            parties.add(new Party(parts.get(i), names.resolveOrSuggest(parts.get(i), side, tail), side));
        }
        return List.copyOf(parties);
    }

    private static boolean looksSwedish(String name) {
        var key = Fold.key(name);
        return key.endsWith(" kommun") || key.endsWith(" stad") || key.endsWith(" kommunalforbund");
    }

    private static String withoutPrefix(String title) {
        for (var prefix : List.of("KP - ", "KP – ", "KP: ", "KP-", "Partnership between ", "Partnerskap mellan ")) {
            if (title.startsWith(prefix)) {
                return title.substring(prefix.length()).strip();
            }
        }
        return title;
    }

    /** Without {@code 2017-2020} or {@code (2023-2025)} at the end. */
    private static String withoutYears(String title) {
        int end = title.length();
        while (end > 0 && "0123456789-–()/ ,".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || title.substring(end).chars().noneMatch(Character::isDigit) ? title : title.substring(0, end);
    }

    private String withoutCountries(String title, List<String> tail) {
        var rest = title;
        int cut = lastCountryCut(rest);
        while (cut > 0) {
            var named = countries.only(countryText(rest.substring(cut)));
            tail.addAll(0, named);
            rest = rest.substring(0, cut).strip();
            cut = lastCountryCut(rest);
        }
        return rest;
    }

    /** Where the longest list of countries at the end begins, its comma, dash or bracket included; -1 where none does. */
    private int lastCountryCut(String title) {
        for (int i = 1; i < title.length(); i++) {
            char c = title.charAt(i);
            boolean cuts =
                    c == ',' || c == '(' || Fold.isDash(c) || title.startsWith(" in ", i) || title.startsWith(" i ", i);
            if (cuts && !countries.only(countryText(title.substring(i))).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static String countryText(String tail) {
        var text = tail.startsWith(" in ") ? tail.substring(4) : tail.startsWith(" i ") ? tail.substring(3) : tail;
        int start = 0;
        int end = text.length();
        while (start < end && (Fold.isDash(text.charAt(start)) || " ,(".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && " ).".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private List<String> split(String title) {
        var whole = title.strip();
        if (names.resolve(whole, Side.EITHER).isKnown()) {
            return List.of(whole);
        }
        for (var between : BETWEEN) {
            int at = whole.indexOf(between);
            if (at > 0) {
                var parts = new ArrayList<>(split(whole.substring(0, at)));
                parts.addAll(split(whole.substring(at + between.length())));
                return parts;
            }
        }
        return whole.isEmpty() ? List.of() : atHyphen(whole);
    }

    /** {@code A-B} is a pair only where the hyphen is no part of a name: if one side is a known place. */
    private List<String> atHyphen(String name) {
        for (int at = name.indexOf('-'); at > 0 && at < name.length() - 1; at = name.indexOf('-', at + 1)) {
            var left = name.substring(0, at).strip();
            var right = name.substring(at + 1).strip();
            if (names.resolve(left, Side.SWEDISH).isKnown()
                    || names.resolve(right, Side.INTERNATIONAL).isKnown()) {
                return List.of(left, right);
            }
        }
        return List.of(name);
    }

    /** Before a country even {@code A-B} of two unknown places is rather a pair than one name. */
    private List<String> atOnlyHyphen(String name) {
        int at = name.indexOf('-');
        boolean isOne = at < 0
                || at != name.lastIndexOf('-')
                || names.resolve(name, Side.EITHER).isKnown();
        return isOne ? List.of(name) : List.of(name.substring(0, at), name.substring(at + 1));
    }

    private boolean isName(String part) {
        if (part.isEmpty() || part.length() > LONGEST_NAME) {
            return false;
        }
        var words = part.split(" ", -1);
        if (words.length > 6) {
            return names.resolve(part, Side.EITHER).isKnown();
        }
        for (var word : words) {
            if (!isNameWord(word)) {
                return names.resolve(part, Side.EITHER).isKnown();
            }
        }
        return !SMALL_WORDS.contains(words[0])
                || names.resolve(part, Side.EITHER).isKnown();
    }

    private static boolean isNameWord(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        boolean isCapital = Character.isUpperCase(first) || (first == '(' && word.length() > 1);
        boolean hasInner = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return isCapital || hasInner || SMALL_WORDS.contains(Fold.of(word)) || SMALL_WORDS.contains(word);
    }
}
