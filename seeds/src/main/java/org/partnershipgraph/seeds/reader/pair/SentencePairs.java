package org.partnershipgraph.seeds.reader.pair;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.pair.MentionFinder.Mention;

/** Finds the pairs that a sentence names: "A and B", "A tillsammans med B", "the partnership between A and B". */
final class SentencePairs {

    private static final int FARTHEST = 80;
    private static final List<String> JOINING = List.of(
            " and ",
            " och ",
            " with ",
            " med ",
            " – ",
            "–",
            " - ",
            "-",
            " & ",
            " samt ",
            "/",
            ", ",
            " together ",
            " tillsammans ");

    private final MentionFinder mentions;

    SentencePairs(MentionFinder mentions) {
        this.mentions = mentions;
    }

    /** A Swedish and an international partner that a sentence joins. */
    record Pair(Party swedish, Party international) {}

    /** The pairs of a sentence with one partner on one side; one with several on both sides does not say who works with whom. */
    List<Pair> in(String sentence) {
        var named = distinct(mentions.in(sentence));
        var swedish =
                named.stream().filter(mention -> mention.party().isSwedish()).toList();
        var foreign =
                named.stream().filter(mention -> !mention.party().isSwedish()).toList();
        if (swedish.size() == 1 && foreign.size() == 1) {
            return joined(sentence, swedish.get(0), foreign.get(0));
        }
        if (swedish.size() == 1 && foreign.size() > 1 && speaksOfOnePartnership(sentence)) {
            return foreign.stream()
                    .flatMap(other -> pair(swedish.get(0), other).stream())
                    .toList();
        }
        return swedish.isEmpty() || foreign.isEmpty() ? List.of() : neighbours(sentence, named);
    }

    private static boolean speaksOfOnePartnership(String sentence) {
        var folded = Fold.of(sentence);
        return folded.contains("between") || folded.contains("mellan") || folded.contains("three municipalities");
    }

    /** Of several partners, only those that stand side by side as pairs: "A – B och C – D", "A and B, C and D". */
    private static List<Pair> neighbours(String sentence, List<Mention> named) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i + 1 < named.size(); i += 2) {
            var first = named.get(i);
            var second = named.get(i + 1);
            var between = sentence.substring(first.end(), second.start());
            boolean isPair = first.party().isSwedish() != second.party().isSwedish();
            if (!isPair || !List.of(" and ", " och ", "–", " – ", "-", " - ").contains(between)) {
                return List.of();
            }
            pairs.addAll(pair(first, second));
        }
        return named.size() % 2 == 0 ? pairs : List.of();
    }

    private static List<Pair> joined(String sentence, Mention a, Mention b) {
        int start = Math.min(a.end(), b.end());
        int end = Math.max(a.start(), b.start());
        var between = sentence.substring(start, end);
        boolean isJoined = between.length() <= FARTHEST && JOINING.stream().anyMatch(between::contains);
        return isJoined ? pair(a, b) : List.of();
    }

    private static List<Pair> pair(Mention a, Mention b) {
        return List.of(a.party().isSwedish() ? new Pair(a.party(), b.party()) : new Pair(b.party(), a.party()));
    }

    private static List<Mention> distinct(List<Mention> mentions) {
        var distinct = new ArrayList<Mention>();
        for (var mention : mentions) {
            if (distinct.stream().noneMatch(other -> other.party().isSameAs(mention.party()))) {
                distinct.add(mention);
            }
        }
        return distinct;
    }
}
