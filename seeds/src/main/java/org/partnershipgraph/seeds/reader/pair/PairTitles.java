package org.partnershipgraph.seeds.reader.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.CountryNames;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.name.Resolution;
import org.partnershipgraph.seeds.reader.name.Side;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.PageText;

/** Reads titles such as {@code A and B, Country}, {@code A – B}, {@code A-B,Country} and {@code A, B och C – Country1/Country2}. */
public final class PairTitles {

    private static final int LONGEST = 120;
    private static final int MOST_REMEMBERED = 20_000;
    private static final int LONGEST_NAME = 60;
    private static final List<String> BETWEEN =
            List.of(" and ", " och ", " & ", " – ", " — ", " - ", " with ", " med ", " samt ", " / ", "–", "—", ",");
    private static final List<String> JOINED = List.of(" and ", " och ", " & ");
    private static final Set<String> SMALL_WORDS = Set.of("""
            of the de la del do da di el al kommun stad municipality local district county city town
            council government region south north east west kommunalförbund län province upon am on sur den
            und v i""".split("[ \n]"));

    private final NameResolver names;
    private final CountryNames countryNames;
    private final CountryTail countries;
    private final Map<String, Optional<PairTitle>> read = new HashMap<>();

    public PairTitles(NameResolver names, CountryNames countries) {
        this.names = names;
        countryNames = countries;
        this.countries = new CountryTail(countries);
    }

    /** The partners that the title consists of; null where it is no list of names. */
    @Nullable
    public PairTitle read(String line) {
        if (line.length() > LONGEST || line.isEmpty() || line.indexOf(':') >= 0 || line.indexOf(PageText.BORDER) >= 0) {
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
        var title = withoutPrefix(CountryTail.withoutYears(line));
        var tail = new ArrayList<String>();
        title = countries.cutOff(title, tail);
        var parts = split(title);
        if (parts.size() == 1 && !tail.isEmpty()) {
            parts = atOnlyHyphen(parts.get(0));
        }
        if (parts.isEmpty() || !parts.stream().allMatch(this::isName)) {
            return null;
        }
        if (!tail.isEmpty()) {
            return new PairTitle(parties(parts, tail, ""), List.copyOf(tail), null);
        }
        var last = lastOf(title);
        var read = new PairTitle(parties(parts, List.of(), last), List.of(), null);
        return isCountryUnknown(last, read) ? withUnknownCountry(last, parts) : read;
    }

    /** Whether something unknown stands where a country would, behind partners of both sides. */
    private static boolean isCountryUnknown(String last, PairTitle title) {
        int end = title.parties().size() - 1;
        var isUnknown = title.parties().get(end).text().equals(last)
                && !title.parties().get(end).resolution().isKnown();
        var others = title.parties().subList(0, end);
        return isUnknown
                && others.stream().anyMatch(Party::isSwedish)
                && others.stream().anyMatch(party -> !party.isSwedish());
    }

    /** The partners of an unknown country are no known ones, unless that is part of a country: Eastern Province. */
    private PairTitle withUnknownCountry(String country, List<String> parts) {
        var partners = parts.subList(0, parts.size() - 1);
        var title = new PairTitle(parties(partners, List.of(), ""), List.of(), country);
        return title.elsewhere() == null
                ? title
                : new PairTitle(parties(partners, List.of(country), ""), List.of(), country);
    }

    /** What follows the last comma, or a dash behind partners that "and" joins; empty where nothing does. */
    private static String lastOf(String title) {
        int comma = title.lastIndexOf(',');
        int dash = Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" - "));
        int cut = dash > comma && JOINED.stream().anyMatch(title.substring(0, dash)::contains) ? dash + 2 : comma;
        return cut < 0 ? "" : title.substring(cut + 1).strip();
    }

    /** What stands where a country would is no partner misspelt, and neither is a country. */
    private Resolution resolve(String part, Collection<String> tail, String last) {
        var resolution = names.resolve(part, Side.EITHER, tail);
        return part.equals(last) || countryNames.code(part) != null ? resolution.unlessMisspelt() : resolution;
    }

    private List<Party> parties(List<String> parts, List<String> tail, String last) {
        var resolved = parts.stream().map(part -> resolve(part, tail, last)).toList();
        boolean hasSwedish = resolved.stream().anyMatch(Resolution::isSwedish);
        var parties = new ArrayList<Party>();
        for (int i = 0; i < parts.size(); i++) {
            var isSwedish = resolved.get(i).isKnown()
                    ? resolved.get(i).isSwedish()
                    : looksSwedish(parts.get(i)) || (!hasSwedish && i == 0 && parts.size() > 1);
            var side = isSwedish ? Side.SWEDISH : Side.INTERNATIONAL;
            var resolution = names.resolveOrSuggest(parts.get(i), side, tail);
            parties.add(new Party(
                    parts.get(i), resolved.get(i).isKnown() ? resolution : resolution.unlessMisspelt(), side));
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
        return (!SMALL_WORDS.contains(words[0]) && !goesOnBeyondName(part))
                || names.resolve(part, Side.EITHER).isKnown();
    }

    /** Whether a known place's name goes on with words of another kind: the name of an undertaking, {@code Lusaka Youth Plan}. */
    private boolean goesOnBeyondName(String part) {
        var folded = Fold.of(part);
        return names.gazetteer().spellingsAt(folded, 0).stream()
                .map(hit -> folded.substring(hit.end()))
                .filter(rest -> rest.startsWith(" "))
                .map(rest -> rest.strip().split(" ", -1))
                .anyMatch(rest -> rest.length > 1 && Stream.of(rest).noneMatch(SMALL_WORDS::contains));
    }

    private static boolean isNameWord(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        boolean isCapital = Character.isUpperCase(first) || (first == '(' && word.length() > 1);
        boolean hasInner = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return isCapital || hasInner || SMALL_WORDS.contains(Fold.of(word)) || SMALL_WORDS.contains(word);
    }
}
