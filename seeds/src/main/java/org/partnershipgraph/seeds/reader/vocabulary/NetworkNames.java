package org.partnershipgraph.seeds.reader.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.text.EditDistance;
import org.partnershipgraph.text.NameKey;

/**
 * Finds mentions of networks in prose. A full name such as "Network for Climate Action" is a mention anywhere; its core alone,
 * such as "climate action", only beside the word network, because themes, tags and goals have the same names.
 */
public final class NetworkNames {

    private static final Set<String> FILLERS = Set.of("""
            for of on om kring the icld iclds s and och project municipal partnerships partnership called
            kallat named round omgang 1 2 3""".split("[ \n]"));

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, List<Phrase>> cores = new HashMap<>();

    private record Phrase(List<String> words, String slug) {}

    NetworkNames(List<Network> networks) {
        for (var network : networks) {
            Stream.concat(Stream.of(network.name().en(), network.name().sv()), network.variants().stream())
                    .forEach(name -> add(name, network.slug()));
        }
    }

    /** Slugs of the networks that the sentence mentions. */
    public List<String> mentionedIn(String sentence) {
        var words = List.of(NameKey.of(sentence).split(" "));
        var found = new LinkedHashSet<String>();
        for (int i = 0; i < words.size(); i++) {
            var phrase = longest(phrases.getOrDefault(words.get(i), List.of()), words, i);
            if (phrase != null) {
                found.add(ofRound(phrase, words, i + phrase.words().size()));
                i += phrase.words().size() - 1;
            } else if (coreOf(words.get(i)) != null) {
                var core = coreBeside(words, i);
                if (core != null) {
                    found.add(core);
                }
            }
        }
        return List.copyOf(found);
    }

    /** The network that a heading or title names, even without the word network. */
    @Nullable
    public String named(String title) {
        var mentioned = mentionedIn(title);
        if (!mentioned.isEmpty()) {
            return mentioned.get(0);
        }
        var words = List.of(NameKey.of(title).split(" "));
        var core = longest(cores.getOrDefault(words.get(0), List.of()), words, 0);
        return core == null ? null : core.slug();
    }

    private void add(@Nullable String name, String slug) {
        if (name == null) {
            return;
        }
        var words = List.of(NameKey.of(name).split(" "));
        if (words.stream().anyMatch(word -> coreOf(word) != null || word.startsWith("partner"))) {
            phrases.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(new Phrase(words, slug));
        }
        var core = new ArrayList<String>();
        for (var word : words) {
            var own = coreOf(word);
            if (own == null
                    ? !FILLERS.contains(word) && !word.equals("kommunala") && !word.equals("partnerskap")
                    : !own.isEmpty()) {
                core.add(own == null ? word : own);
            }
        }
        if (!core.isEmpty()) {
            cores.computeIfAbsent(core.get(0), any -> new ArrayList<>()).add(new Phrase(List.copyOf(core), slug));
        }
    }

    /** What a compound with the word network adds to it: "klimat" of klimatnätverk, nothing of network; null for other words. */
    private static @Nullable String coreOf(String word) {
        if (word.equals("network") || word.equals("networks")) {
            return "";
        }
        int at = word.indexOf("natverk");
        return at < 0 || word.startsWith("natverka") ? null : word.substring(0, at);
    }

    /** "Climate Action network", "network for climate action", "klimatnätverket". */
    private @Nullable String coreBeside(List<String> words, int network) {
        var own = coreOf(words.get(network));
        for (var phrase : own == null ? List.<Phrase>of() : cores.getOrDefault(own, List.of())) {
            if (phrase.words().size() == 1) {
                return phrase.slug();
            }
        }
        for (int start = Math.max(0, network - 5); start < network; start++) {
            var phrase = longest(nearly(words.get(start)), words, start);
            if (phrase != null && onlyFillers(words, start + phrase.words().size(), network)) {
                return ofRound(phrase, words, network);
            }
        }
        for (int start = network + 1; start < Math.min(words.size(), network + 6); start++) {
            var phrase = longest(nearly(words.get(start)), words, start);
            if (phrase != null && onlyFillers(words, network + 1, start)) {
                return ofRound(phrase, words, start + phrase.words().size());
            }
        }
        return null;
    }

    private List<Phrase> nearly(String first) {
        var exact = cores.get(first);
        if (exact != null) {
            return exact;
        }
        return cores.entrySet().stream()
                .filter(core -> isNearly(core.getKey(), first))
                .flatMap(core -> core.getValue().stream())
                .toList();
    }

    private static @Nullable Phrase longest(List<Phrase> phrases, List<String> words, int start) {
        Phrase longest = null;
        for (var phrase : phrases) {
            boolean isLonger =
                    longest == null || phrase.words().size() > longest.words().size();
            longest = isLonger && isAt(phrase.words(), words, start) ? phrase : longest;
        }
        return longest;
    }

    private static boolean isAt(List<String> phrase, List<String> words, int start) {
        if (start + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!isNearly(phrase.get(i), words.get(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNearly(String known, String word) {
        return known.equals(word) || (known.length() >= 7 && EditDistance.between(known, word, 1) <= 1);
    }

    private static boolean onlyFillers(List<String> words, int start, int end) {
        return start <= end && FILLERS.containsAll(words.subList(start, end));
    }

    /** If networks differ in their round alone, the one of the round named after the phrase. */
    private String ofRound(Phrase phrase, List<String> words, int after) {
        for (int i = after; i < Math.min(words.size() - 1, after + 2); i++) {
            var isRound = words.get(i).equals("round") || words.get(i).equals("omgang");
            var suffix = "-" + words.get(i + 1);
            var stem = phrase.slug().substring(0, Math.max(0, phrase.slug().lastIndexOf('-')));
            if (isRound && isKnown(stem + suffix)) {
                return stem + suffix;
            }
        }
        return phrase.slug();
    }

    private boolean isKnown(String slug) {
        return Stream.concat(phrases.values().stream(), cores.values().stream())
                .flatMap(List::stream)
                .anyMatch(phrase -> phrase.slug().equals(slug));
    }
}
