package org.partnershipgraph.seeds.reader.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.report.PublicRole;

/** Finds people whom a page quotes or names in a public role. */
final class PublicRoleFinder {

    private static final int LONGEST_ROLE = 140;
    private static final List<String> OTHERS = List.of("and ", "och ", "who ", "som ");
    private static final List<String> SAYING = Stream.of(
                    "sager, menar, berattar, forklarar, konstaterar, says, said, tells, explains, according to, enligt"
                            .split(", ", -1))
            .map(verb -> " " + verb + " ")
            .toList();
    private static final List<String> CONTACT =
            List.of("contact", "contacts", "kontakt", "contact person", "kontaktperson", "kontaktpersoner");

    /** More digits are those of a telephone number, or of an address. */
    private static final int MOST_DIGITS = 2;

    private PublicRoleFinder() {}

    /** The people of a line {@code Name, role} or {@code Contact: Name, role}; empty if it is no such line. */
    static List<PublicRole> ofLine(Line line) {
        var text = line.text();
        int start = Fold.isDash(text.charAt(0)) ? 1 : 0;
        if (CONTACT.contains(line.label())) {
            start = text.indexOf(':') + 1;
        }
        return text.length() > LONGEST_ROLE ? List.of() : named(text.substring(start), line.number());
    }

    /** The people of a sentence such as {@code … says Name, role.}, {@code … says Mayor Name} or {@code Name (S), role, …}. */
    static List<PublicRole> ofSentence(String sentence, int line) {
        var text = " " + sentence;
        var folded = Fold.of(text);
        for (var saying : SAYING) {
            int at = folded.indexOf(saying);
            if (at < 0) {
                continue;
            }
            var said = text.substring(at + saying.length());
            var people = named(said, line);
            people = people.isEmpty() ? titled(said, line) : people;
            people = people.isEmpty() ? titled(text.substring(0, at), line) : people;
            if (!people.isEmpty()) {
                return people;
            }
        }
        return ofParties(sentence, line, true);
    }

    /** {@code Mayor Name}, {@code kommunalrådet Name}: the role is the words before the name. */
    private static List<PublicRole> titled(String text, int line) {
        int end = 0;
        while (end < Math.min(text.length(), LONGEST_ROLE) && !endsRole(text, end) && text.charAt(end) != ',') {
            end++;
        }
        var person = PersonName.atStartOf(text.substring(0, end));
        return person == null || person.role().isEmpty()
                ? List.of()
                : List.of(new PublicRole(person.name(), person.role(), line));
    }

    private static List<PublicRole> named(String text, int line) {
        var ofParties = ofParties(text, line, false);
        if (!ofParties.isEmpty()) {
            return ofParties;
        }
        int comma = text.indexOf(',');
        var person = comma < 3 ? null : PersonName.in(text.substring(0, comma));
        return person == null ? List.of() : with(person, roleIn(text.substring(comma + 1)), line);
    }

    /**
     * The people with the letters of their party behind their name.
     *
     * @param isProse whether anything else may stand before the first name
     */
    private static List<PublicRole> ofParties(String text, int line, boolean isProse) {
        var people = new ArrayList<PublicRole>();
        int from = 0;
        for (var party = PartyLetters.next(text, 0); party != null; party = PartyLetters.next(text, party.end())) {
            var before = withoutConjunction(text.substring(from, party.start()));
            var person = isProse ? PersonName.endOf(before) : PersonName.in(before);
            if (person != null && (party.isSwedish() || !isProse)) {
                var stated = with(person, roleBehind(text, party), line);
                people.addAll(stated.isEmpty() ? List.of(withParty(person, party, line)) : stated);
            }
            from = party.end();
        }
        return people;
    }

    /** The letters of a party are those of a politician, even if the page does not say which office it is. */
    private static PublicRole withParty(PersonName person, PartyLetters party, int line) {
        return new PublicRole(person.name(), "(" + party.letters() + ")", line);
    }

    /** What follows the letters of a party; if a further name does, what follows that. */
    private static String roleBehind(String text, PartyLetters party) {
        var rest = text.substring(party.end()).strip();
        var next = PartyLetters.next(text, party.end());
        if (next != null && isOtherPerson(rest, text.substring(party.end(), next.start()))) {
            return roleBehind(text, next);
        }
        boolean isApart = rest.startsWith(",") || (!rest.isEmpty() && Fold.isDash(rest.charAt(0)));
        var role = roleIn(isApart ? rest.substring(1) : rest);
        int comma = role.lastIndexOf(',');
        return comma < 0 || RoleWords.areIn(role.substring(comma)) ? role : role.substring(0, comma);
    }

    private static boolean isOtherPerson(String rest, String name) {
        return OTHERS.stream().anyMatch(rest::startsWith) && PersonName.in(withoutConjunction(name)) != null;
    }

    private static String withoutConjunction(String text) {
        var stripped = text.strip();
        return OTHERS.stream()
                .filter(stripped::startsWith)
                .findFirst()
                .map(other -> stripped.substring(other.length()))
                .orElse(stripped.startsWith(",") ? stripped.substring(1).strip() : stripped);
    }

    /** A person with the roles before and behind the name; empty if neither is one. */
    private static List<PublicRole> with(PersonName person, String behind, int line) {
        var roles = Stream.of(person.role(), behind).filter(RoleWords::areIn).toList();
        return roles.isEmpty() ? List.of() : List.of(new PublicRole(person.name(), String.join(", ", roles), line));
    }

    /** The parts after the name that are a role, up to an address, a number or somebody else. */
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
}
