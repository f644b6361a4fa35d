package org.partnershipgraph.seeds.reader.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.name.Side;
import org.partnershipgraph.seeds.reader.name.Trie;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.text.Language;

/** Finds partners in prose, by their full or bare names, where these begin with a capital. */
public final class Mentions {

    private static final int SHORTEST = 3;

    private interface Names {
        @Nullable
        Party named(String name, String folded);
    }

    private interface Ends {
        List<Integer> from(String folded, int start);
    }

    private final Ends ends;
    private final Names names;

    private Mentions(Ends ends, Names names) {
        this.ends = ends;
        this.names = names;
    }

    /** A partner named in a text. */
    public record Mention(int start, int end, Party party) {}

    /** Finds every place of the gazetteer. */
    public static Mentions ofKnown(NameResolver names) {
        return new Mentions(
                (folded, start) -> names.gazetteer().spellingsAt(folded, start).stream()
                        .map(Trie.Hit::end)
                        .toList(),
                (name, folded) -> party(name, names));
    }

    /** Finds these parties alone, whether they are known or not. */
    public static Mentions ofParties(Collection<Party> parties) {
        var trie = new Trie<Party>();
        for (var party : parties) {
            trie.put(party.text(), party);
            trie.put(party.base(), party);
            if (party.base().endsWith("s")) {
                trie.put(party.base().substring(0, party.base().length() - 1), party);
            }
            if (party.resolution().place() != null) {
                trie.put(party.resolution().place().name().in(Language.SV), party);
                trie.put(party.resolution().place().name().in(Language.EN), party);
            }
        }
        return new Mentions(
                (folded, start) ->
                        trie.hits(folded, start).stream().map(Trie.Hit::end).toList(),
                (name, folded) -> {
                    var hits = trie.hits(folded, 0);
                    return hits.isEmpty() ? null : hits.get(hits.size() - 1).value();
                });
    }

    public List<Mention> in(String text) {
        var folded = Fold.of(text);
        var mentions = new ArrayList<Mention>();
        int i = 0;
        while (i < text.length()) {
            var mention = startsName(text, i) ? longestAt(text, folded, i) : null;
            if (mention == null) {
                i++;
                continue;
            }
            mentions.add(mention);
            i = mention.end();
        }
        return mentions;
    }

    private @Nullable Mention longestAt(String text, String folded, int start) {
        Mention longest = null;
        for (int end : ends.from(folded, start)) {
            if (end - start < SHORTEST || !endsWord(text, end)) {
                continue;
            }
            var party = names.named(text.substring(start, end), folded.substring(start, end));
            longest = party == null ? longest : new Mention(start, end, party);
        }
        return longest;
    }

    private static @Nullable Party party(String name, NameResolver names) {
        var resolution = names.resolve(name, Side.EITHER);
        var side = resolution.isSwedish() ? Side.SWEDISH : Side.INTERNATIONAL;
        var party = new Party(name, resolution, side);
        return resolution.isKnown() && !party.isOrganisation() ? party : null;
    }

    private static boolean startsName(String text, int i) {
        return Character.isUpperCase(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}
