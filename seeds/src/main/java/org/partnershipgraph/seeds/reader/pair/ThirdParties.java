package org.partnershipgraph.seeds.reader.pair;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.item.ItemDraft;
import org.partnershipgraph.seeds.reader.item.ItemLines;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Sentences;

/** Parties that only the prose names, in sentences on a cooperation of three. */
public final class ThirdParties {

    private static final List<String> SPEAKING_OF = List.of(
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

    private final PairTitles titles;

    public ThirdParties(PairTitles titles) {
        this.titles = titles;
    }

    public void read(ItemLines lines, ItemDraft item) {
        for (var line : lines.body()) {
            for (var sentence : Sentences.of(line.text())) {
                var folded = Fold.of(sentence);
                if (SPEAKING_OF.stream().anyMatch(folded::contains)) {
                    readSentence(sentence, folded, line.number(), item);
                }
            }
        }
    }

    private void readSentence(String sentence, String folded, int line, ItemDraft item) {
        for (var leading : LEADING) {
            int at = folded.indexOf(leading);
            if (at >= 0 && addAll(namesAt(sentence.substring(at + leading.length())), line, item)) {
                return;
            }
        }
    }

    private boolean addAll(String names, int line, ItemDraft item) {
        var parties = names.isEmpty() ? null : titles.read(names);
        if (parties == null) {
            return false;
        }
        parties.parties().forEach(party -> item.thirdParty(party, line));
        return true;
    }

    /** The names, joined by commas and "and", that a text begins with. */
    private static String namesAt(String text) {
        var names = new ArrayList<String>();
        for (var word : text.split(" ", -1)) {
            boolean isName = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            boolean isJoining = !names.isEmpty()
                    && List.of("and", "och", "of", "municipality", "kommun", "stad", "district", "county")
                            .contains(word);
            if (!isName && !isJoining) {
                break;
            }
            names.add(word);
            if (word.endsWith(".") || word.endsWith(";") || word.endsWith(")")) {
                break;
            }
        }
        while (!names.isEmpty() && List.of("and", "och", "of").contains(names.get(names.size() - 1))) {
            names.remove(names.size() - 1);
        }
        return withoutStop(String.join(" ", names));
    }

    private static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && ".,;)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
