package org.partnershipgraph.seeds.reader.prose;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.report.PublicRole;

/** Finds the people who have the letters of their party behind their name: {@code Name (S), role}. */
final class PartyMembers {

    private PartyMembers() {}

    /**
     * The people with the letters of their party behind their name.
     *
     * @param isProse whether anything else may stand before the first name
     */
    static List<PublicRole> in(String text, int line, boolean isProse) {
        var people = new ArrayList<PublicRole>();
        int from = 0;
        for (var party = PartyLetters.next(text, 0); party != null; party = PartyLetters.next(text, party.end())) {
            var before = RoleText.withoutJoining(text.substring(from, party.start()));
            var person = isProse ? PersonName.endOf(before) : PersonName.in(before);
            if (person != null && (party.isSwedish() || !isProse)) {
                var stated = PublicRoleFinder.with(person, roleBehind(text, party), line);
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
        var next = PartyLetters.next(text, party.end());
        return next != null && isOtherPerson(text.substring(party.end(), next.start()))
                ? roleBehind(text, next)
                : RoleText.behindName(text.substring(party.end()));
    }

    /** Whether nothing but a further name stands between the letters of two parties. */
    private static boolean isOtherPerson(String between) {
        var text = between.strip();
        var person = PersonName.in(RoleText.withoutJoining(text));
        return (text.startsWith(",") || RoleText.beginsWithOther(text))
                && person != null
                && person.role().isEmpty();
    }
}
