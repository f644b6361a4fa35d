package org.partnershipgraph.seeds.reader.prose;

import java.util.List;
import java.util.Set;
import org.partnershipgraph.seeds.reader.page.Fold;

/** The words by which pages call people in public: roles, and titles that are courtesy alone. */
final class RoleWords {

    private static final List<String> ROLES = List.of("""
            sekreterare secretary mayor borgmast kommunalrad regionrad councillor councilor ledamot member
            commissioner ledare leader manager coordinator samordnare direktor director chef ordforande chair advis
            radgivare mentor officer handlaggare governor minister politi strateg deltagare participant rektor
            principal ansvarig planner planerare utredare generaldirektor president borgarrad representant expert
            koordinator spokesperson administrator landshovding ambassad clerk engineer ingenjor treasurer alderman
            cllr oppositionsrad landstingsrad""".split("\\s+"));

    private static final String HEAD_OF = "head of";

    private static final Set<String> COURTESY = Set.of("""
            mr mrs ms mx dr prof professor hon honourable rev eng sir madam lady herr herrn fru froken docent he his her
            excellency worship the var vart our den""".split("\\s+"));

    private RoleWords() {}

    /** Whether a text speaks of a role. */
    static boolean areIn(String text) {
        var folded = Fold.of(text);
        return folded.contains(HEAD_OF) || (!text.isEmpty() && ROLES.stream().anyMatch(folded::contains));
    }

    /** Whether a word is a title that says nothing of a role. */
    static boolean isCourtesy(String word) {
        return COURTESY.contains(Fold.of(word).replace(".", ""));
    }
}
