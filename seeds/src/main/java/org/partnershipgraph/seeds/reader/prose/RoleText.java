package org.partnershipgraph.seeds.reader.prose;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.page.Fold;

/** The text behind a name that states a role. */
final class RoleText {

    static final int LONGEST = 140;

    /** What leads on to somebody or something else. */
    private static final List<String> OTHERS = List.of("and ", "och ", "who ", "som ");

    /** {@code Name, who is mayor}: what leads to the role itself. */
    private static final List<String> LEADING = List.of("som är ", "som var ", "who is ", "who was ");

    /** More digits are those of a telephone number, or of an address. */
    private static final int MOST_DIGITS = 2;

    private RoleText() {}

    static boolean beginsWithOther(String text) {
        return OTHERS.stream().anyMatch(text::startsWith);
    }

    /** The text without the word at its beginning that joins it to what comes before. */
    static String withoutJoining(String text) {
        var rest = text.startsWith(",") ? text.substring(1).strip() : text.strip();
        return OTHERS.stream()
                .filter(rest::startsWith)
                .findFirst()
                .map(other -> rest.substring(other.length()))
                .orElse(rest);
    }

    /** The role that directly follows a name, apart from what the sentence goes on with. */
    static String behindName(String text) {
        var rest = text.strip();
        boolean isApart = rest.startsWith(",") || (!rest.isEmpty() && Fold.isDash(rest.charAt(0)));
        var stated = isApart ? rest.substring(1).strip() : rest;
        var role = of(LEADING.stream()
                .filter(stated::startsWith)
                .findFirst()
                .map(leading -> stated.substring(leading.length()))
                .orElse(stated));
        int comma = role.lastIndexOf(',');
        return comma < 0 || RoleWords.areIn(role.substring(comma)) ? role : role.substring(0, comma);
    }

    /** The parts after the name that are a role, up to an address, a number or somebody else. */
    static String of(String text) {
        int end = 0;
        while (end < Math.min(text.length(), LONGEST) && !ends(text, end)) {
            end++;
        }
        var parts = new ArrayList<String>();
        for (var part : text.substring(0, end).split(",", -1)) {
            if (isContact(part) || beginsWithOther(part.strip())) {
                break;
            }
            parts.add(part.strip());
        }
        return String.join(", ", parts);
    }

    private static boolean isContact(String part) {
        return part.indexOf('@') >= 0 || part.chars().filter(Character::isDigit).count() > MOST_DIGITS;
    }

    static boolean ends(String text, int i) {
        char c = text.charAt(i);
        return "!?”“\"".indexOf(c) >= 0 || (c == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' '));
    }
}
