package org.partnershipgraph.seeds.reader.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnershipgraph.municipality.AdministrativeWords;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.Sentences;
import org.partnershipgraph.seeds.reader.page.Trim;

/** Finds parties that only the prose names, in sentences about a cooperation of three. */
public final class ThirdParties {

    private static final List<String> OF_THREE = List.of(
            "three-party",
            "three party",
            "tripartite",
            "trilateral",
            "trepart",
            "third party",
            "third partner",
            "tredje part",
            "trestadssamarbete",
            "trepartssamarbete");
    private static final List<String> LEADING = List.of(
            " including ",
            " inklusive ",
            " together with ",
            " tillsammans med ",
            " with ",
            " med ",
            " between ",
            " mellan ",
            " where also ",
            " dar aven ",
            " is ",
            " ar ");

    private static final Set<String> BETWEEN_NAMES = Set.of("and", "och", "of");

    private final PairTitleReader titles;

    public ThirdParties(PairTitleReader titles) {
        this.titles = titles;
    }

    public void read(List<Line> body, PartnerRoster roster) {
        for (var line : body) {
            for (var sentence : Sentences.of(line.text())) {
                var folded = Fold.of(sentence);
                if (Fold.containsAny(folded, OF_THREE)) {
                    readSentence(sentence, folded, line.number(), roster);
                }
            }
        }
    }

    private void readSentence(String sentence, String folded, int line, PartnerRoster roster) {
        for (var leading : LEADING) {
            int at = folded.indexOf(leading);
            if (at >= 0 && addAll(namesAt(sentence.substring(at + leading.length())), line, roster)) {
                return;
            }
        }
    }

    private boolean addAll(String names, int line, PartnerRoster roster) {
        var parties = names.isEmpty() ? null : titles.read(names);
        if (parties == null) {
            return false;
        }
        parties.parties().forEach(party -> roster.addThirdParty(party, line));
        return true;
    }

    /** The names at the beginning of a text, joined by commas and "and". */
    private static String namesAt(String text) {
        var names = new ArrayList<String>();
        for (var word : text.split(" ", -1)) {
            boolean isName = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            boolean isJoining =
                    !names.isEmpty() && (BETWEEN_NAMES.contains(word) || AdministrativeWords.contains(word));
            if (!isName && !isJoining) {
                break;
            }
            names.add(word);
            if (word.endsWith(".") || word.endsWith(";") || word.endsWith(")")) {
                break;
            }
        }
        while (!names.isEmpty() && BETWEEN_NAMES.contains(names.get(names.size() - 1))) {
            names.remove(names.size() - 1);
        }
        return Trim.end(String.join(" ", names), Trim.any(".,;)"));
    }
}
