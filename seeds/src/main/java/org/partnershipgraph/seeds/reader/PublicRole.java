package org.partnershipgraph.seeds.reader;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person whom a page quotes or names in a public role. */
public record PublicRole(String name, String role, int line) {

    private static final int LONGEST_ROLE = 140;
    private static final List<String> SAYING = List.of(
            " säger ",
            " menar ",
            " berättar ",
            " förklarar ",
            " konstaterar ",
            " says ",
            " said ",
            " tells ",
            " explains ",
            " according to ",
            " enligt ");
    private static final List<String> ROLES = List.of(
            "sekreterare",
            "secretary",
            "mayor",
            "borgmast",
            "kommunalrad",
            "regionrad",
            "councillor",
            "councilor",
            "ledamot",
            "member",
            "commissioner",
            "ledare",
            "leader",
            "manager",
            "coordinator",
            "samordnare",
            "direktor",
            "director",
            "chef",
            "head of",
            "ordforande",
            "chair",
            "advis",
            "radgivare",
            "mentor",
            "officer",
            "handlaggare",
            "governor",
            "minister",
            "politi",
            "strateg",
            "deltagare",
            "participant",
            "rektor",
            "principal",
            "ansvarig",
            "planner",
            "planerare",
            "utredare",
            "generaldirektor",
            "president",
            "borgarrad",
            "representant",
            "expert",
            "koordinator",
            "spokesperson",
            "administrator",
            "landshovding",
            "ambassad");
    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "af", "da", "bin", "al", "el");

    /** The person of a line {@code Name, role} that closes a quote; null where it is no such line. */
    static @Nullable PublicRole ofSignature(Line line) {
        var text = line.text();
        int start = Fold.isDash(text.charAt(0)) ? 1 : 0;
        return text.length() > LONGEST_ROLE ? null : named(text.substring(start), line.number());
    }

    /** The person of a sentence such as {@code … says Name, role.}; null where it names none. */
    static @Nullable PublicRole ofSaying(String sentence, int line) {
        for (var saying : SAYING) {
            int at = sentence.indexOf(saying);
            if (at < 0) {
                continue;
            }
            var person = named(sentence.substring(at + saying.length()), line);
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    private static @Nullable PublicRole named(String text, int line) {
        int comma = text.indexOf(',');
        if (comma < 3 || comma > 60) {
            return null;
        }
        var name = text.substring(0, comma).strip();
        var role = roleIn(text.substring(comma + 1));
        return isName(name) && isRole(role) ? new PublicRole(name, role, line) : null;
    }

    private static String roleIn(String text) {
        int end = 0;
        while (end < Math.min(text.length(), LONGEST_ROLE) && !endsRole(text, end)) {
            end++;
        }
        return text.substring(0, end).strip();
    }

    private static boolean endsRole(String text, int i) {
        char c = text.charAt(i);
        return "!?”“\"".indexOf(c) >= 0 || (c == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' '));
    }

    private static boolean isName(String name) {
        var words = name.split(" ", -1);
        if (words.length < 2 || words.length > 5) {
            return false;
        }
        for (var word : words) {
            if (!word.isEmpty() && !Character.isUpperCase(word.charAt(0)) && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return name.chars().noneMatch(Character::isDigit);
    }

    private static boolean isRole(String role) {
        var folded = Fold.of(role);
        return !role.isEmpty() && ROLES.stream().anyMatch(folded::contains);
    }
}
