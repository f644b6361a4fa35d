package org.partnershipgraph.seeds.reader.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Line;

/** A person whom a page quotes or names in a public role. */
public record PublicRole(String name, String role, int line) {

    private static final int LONGEST_ROLE = 140;
    private static final int LONGEST_NAME = 80;
    private static final List<String> OTHERS = List.of("and ", "och ", "who ", "som ");
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
            "ambassad",
            "clerk",
            "engineer",
            "ingenjor",
            "treasurer",
            "alderman");
    private static final List<String> CONTACT =
            List.of("contact", "contacts", "kontakt", "contact person", "kontaktperson", "kontaktpersoner");

    /** More digits are those of a telephone number, or of an address. */
    private static final int MOST_DIGITS = 2;

    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "af", "da", "bin", "al", "el");

    /** The person of a line {@code Name, role} or {@code Contact: Name, role}; null where it is no such line. */
    public static @Nullable PublicRole ofLine(Line line) {
        var text = line.text();
        int start = Fold.isDash(text.charAt(0)) ? 1 : 0;
        int colon = text.indexOf(':');
        if (colon > 0 && CONTACT.contains(Fold.key(text.substring(0, colon)))) {
            start = colon + 1;
        }
        return text.length() > LONGEST_ROLE ? null : named(text.substring(start), line.number());
    }

    /** The person of a sentence such as {@code … says Name, role.} or {@code … says Mayor Name}; null where it names none. */
    public static @Nullable PublicRole ofSaying(String sentence, int line) {
        for (var saying : SAYING) {
            int at = sentence.indexOf(saying);
            if (at < 0) {
                continue;
            }
            var said = sentence.substring(at + saying.length());
            var person = named(said, line);
            person = person == null ? titled(said, line) : person;
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    /** {@code Mayor Name}, {@code kommunalrådet Name}: the role is the words before the name. */
    private static @Nullable PublicRole titled(String text, int line) {
        int end = 0;
        while (end < Math.min(text.length(), LONGEST_NAME) && !endsRole(text, end) && text.charAt(end) != ',') {
            end++;
        }
        var words = List.of(text.substring(0, end).strip().split(" ", -1));
        int first = 0;
        while (first < words.size() && first < 3 && isRole(words.get(first))) {
            first++;
        }
        int last = first;
        while (last < words.size() && isNameWord(words.get(last))) {
            last++;
        }
        var name = String.join(" ", words.subList(first, last));
        return first > 0 && isName(name) ? new PublicRole(name, String.join(" ", words.subList(0, first)), line) : null;
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

    /** The parts behind the name as far as they are a role: no address, no number, nobody else. */
    private static String roleIn(String text) {
        int end = 0;
        while (end < Math.min(text.length(), LONGEST_ROLE) && !endsRole(text, end)) {
            end++;
        }
        var parts = new ArrayList<String>();
        for (var part : text.substring(0, end).split(",", -1)) {
            if (isContact(part) || OTHERS.stream().anyMatch(part.strip()::startsWith)) {
                break;
            }
            parts.add(part.strip());
        }
        return String.join(", ", parts);
    }

    private static boolean isContact(String part) {
        return part.indexOf('@') >= 0 || part.chars().filter(Character::isDigit).count() > MOST_DIGITS;
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
        return List.of(words).stream().allMatch(PublicRole::isNameWord);
    }

    private static boolean isNameWord(String word) {
        boolean isCapital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        return PARTICLES.contains(word) || (isCapital && word.chars().noneMatch(c -> Character.isDigit(c) || c == ':'));
    }

    private static boolean isRole(String role) {
        var folded = Fold.of(role);
        return !role.isEmpty() && ROLES.stream().anyMatch(folded::contains);
    }
}
