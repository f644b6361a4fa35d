package org.partnershipgraph.seeds.reader.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipgraph.municipality.AdministrativeWords;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.PartnerSide;
import org.partnershipgraph.seeds.reader.page.Fold;

/** Splits titles into the names that they consist of. */
record TitleNames(NameResolver names) {

    private static final int LONGEST_NAME = 60;
    private static final List<String> BETWEEN =
            List.of(" and ", " och ", " & ", " – ", " — ", " - ", " with ", " med ", " samt ", " / ", "–", "—", ",");
    private static final Set<String> PARTICLES = Set.of("""
            of the de la del do da di el al south north east west lan upon am on sur den und v i""".split("[ \n]"));

    List<String> split(String title) {
        var whole = title.strip();
        if (names.resolve(whole, PartnerSide.EITHER).isKnown()) {
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

    /** {@code A-B} is a pair if one side is a known place; else the hyphen may be part of a name. */
    private List<String> atHyphen(String name) {
        for (int at = name.indexOf('-'); at > 0 && at < name.length() - 1; at = name.indexOf('-', at + 1)) {
            var left = name.substring(0, at).strip();
            var right = name.substring(at + 1).strip();
            if (names.resolve(left, PartnerSide.SWEDISH).isKnown()
                    || names.resolve(right, PartnerSide.INTERNATIONAL).isKnown()) {
                return List.of(left, right);
            }
        }
        return List.of(name);
    }

    /** Before a country even {@code A-B} of two unknown places is more likely a pair than one name. */
    List<String> atOnlyHyphen(String name) {
        int at = name.indexOf('-');
        boolean isOne = at < 0
                || at != name.lastIndexOf('-')
                || names.resolve(name, PartnerSide.EITHER).isKnown();
        return isOne ? List.of(name) : List.of(name.substring(0, at), name.substring(at + 1));
    }

    boolean isName(String part) {
        if (part.isEmpty() || part.length() > LONGEST_NAME) {
            return false;
        }
        var words = part.split(" ", -1);
        if (words.length > 6) {
            return names.resolve(part, PartnerSide.EITHER).isKnown();
        }
        for (var word : words) {
            if (!isNameWord(word)) {
                return names.resolve(part, PartnerSide.EITHER).isKnown();
            }
        }
        return (!isSmallWord(words[0]) && !goesOnBeyondName(part))
                || names.resolve(part, PartnerSide.EITHER).isKnown();
    }

    /** Whether other words follow the name of a known place, as in the name of a project: {@code Lusaka Youth Plan}. */
    private boolean goesOnBeyondName(String part) {
        var folded = Fold.of(part);
        return names.gazetteer().spellingsAt(folded, 0).stream()
                .map(hit -> folded.substring(hit.end()))
                .filter(rest -> rest.startsWith(" "))
                .map(rest -> rest.strip().split(" ", -1))
                .anyMatch(rest -> rest.length > 1 && Stream.of(rest).noneMatch(TitleNames::isSmallWord));
    }

    private static boolean isNameWord(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        boolean isCapital = Character.isUpperCase(first) || (first == '(' && word.length() > 1);
        boolean hasInner = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return isCapital || hasInner || isSmallWord(Fold.of(word));
    }

    private static boolean isSmallWord(String word) {
        return PARTICLES.contains(word) || AdministrativeWords.contains(word);
    }
}
