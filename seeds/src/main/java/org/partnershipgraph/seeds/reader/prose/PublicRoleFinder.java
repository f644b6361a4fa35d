package org.partnershipgraph.seeds.reader.prose;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.report.PublicRole;

/** Finds people whom a page quotes or names in a public role. */
final class PublicRoleFinder {

    private static final List<String> SAYING = Stream.of(
                    "sager, menar, berattar, forklarar, konstaterar, says, said, tells, explains, according to, enligt"
                            .split(", ", -1))
            .map(verb -> " " + verb + " ")
            .toList();
    private static final List<String> CONTACT =
            List.of("contact", "contacts", "kontakt", "contact person", "kontaktperson", "kontaktpersoner");

    private PublicRoleFinder() {}

    /** The people of a line {@code Name, role} or {@code Contact: Name, role}; empty for other lines. */
    static List<PublicRole> ofLine(Line line) {
        var text = line.text();
        int start = Fold.isDash(text.charAt(0)) ? 1 : 0;
        if (CONTACT.contains(line.label())) {
            start = text.indexOf(':') + 1;
        }
        return text.length() > RoleText.LONGEST ? List.of() : named(text.substring(start), line.number());
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
            people = people.isEmpty() ? introduced(said, line) : people;
            people = people.isEmpty() ? titled(text.substring(0, at), line) : people;
            if (!people.isEmpty()) {
                return people;
            }
        }
        return PartyMembers.in(sentence, line, true);
    }

    /** {@code Mayor Name}, {@code kommunalrådet Name}: the role is the words before the name. */
    private static List<PublicRole> titled(String text, int line) {
        int end = 0;
        while (end < Math.min(text.length(), RoleText.LONGEST)
                && !RoleText.ends(text, end)
                && text.charAt(end) != ',') {
            end++;
        }
        var person = PersonName.atStartOf(text.substring(0, end));
        return person == null || person.role().isEmpty()
                ? List.of()
                : List.of(new PublicRole(person.name(), person.role(), line));
    }

    /** {@code the mayor of X, Name}: the role comes first, with a comma behind it. */
    private static List<PublicRole> introduced(String text, int line) {
        int comma = text.indexOf(',');
        var role = comma < 0 ? "" : text.substring(0, comma).strip();
        if (role.length() > RoleText.LONGEST || !RoleWords.areIn(role)) {
            return List.of();
        }
        int end = comma + 1;
        while (end < text.length() && !RoleText.ends(text, end) && text.charAt(end) != ',') {
            end++;
        }
        var person = PersonName.in(text.substring(comma + 1, end));
        return person == null || !person.role().isEmpty() || person.isPlace()
                ? List.of()
                : List.of(new PublicRole(person.name(), role, line));
    }

    private static List<PublicRole> named(String text, int line) {
        var ofParties = PartyMembers.in(text, line, false);
        if (!ofParties.isEmpty()) {
            return ofParties;
        }
        int comma = text.indexOf(',');
        var person = comma < 3 ? null : PersonName.in(text.substring(0, comma));
        return person == null ? List.of() : with(person, RoleText.of(text.substring(comma + 1)), line);
    }

    /** A person with the roles before and behind the name; empty if neither is one. */
    static List<PublicRole> with(PersonName person, String behind, int line) {
        var roles = Stream.of(person.role(), behind).filter(RoleWords::areIn).toList();
        return roles.isEmpty() ? List.of() : List.of(new PublicRole(person.name(), String.join(", ", roles), line));
    }
}
