package org.partnershipgraph.seeds.reader.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.Trie;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.page.Trim;
import org.partnershipgraph.text.EditDistance;

/** The terms of one vocabulary, which it reads from values without separators: from the left, longest spelling first. */
public final class ControlledVocabulary {

    private static final String SEPARATORS = " ,;|•·" + PageText.BOUNDARY;
    private static final int LONGEST_LEFTOVER = 120;

    private final Trie<String> trie = new Trie<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();

    /** What a value holds: its terms in order, the misspelt ones among them, and text that is not a term. */
    public record TermList(List<String> terms, List<String> misspelt, List<String> leftovers) {

        public boolean isWhole() {
            return !terms.isEmpty() && leftovers.isEmpty();
        }
    }

    void add(String spelling, String term) {
        trie.put(tidy(spelling), term);
        spellings.putIfAbsent(Fold.of(tidy(spelling)), term);
    }

    /** The term that is spelt exactly so, apart from case and diacritics; null if there is none. */
    @Nullable
    public String exactly(String text) {
        return spellings.get(Fold.of(tidy(text)));
    }

    public TermList read(String value) {
        var text = tidy(value);
        var folded = Fold.of(text);
        var reading = new TermList(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int unread = 0;
        int i = 0;
        while (i < text.length()) {
            var hit = isStart(text, i) || i == unread ? longest(text, folded, i) : null;
            if (hit == null) {
                i++;
                continue;
            }
            leave(text.substring(unread, i), reading);
            add(reading.terms(), hit.value());
            i = hit.end();
            unread = i;
        }
        leave(text.substring(unread), reading);
        return reading;
    }

    /** Whether one of its terms begins at an index of the text, which is given folded as well. */
    boolean isTermAt(String text, String folded, int start) {
        return start < text.length() && longest(text, folded, start) != null;
    }

    private Trie.@Nullable Hit<String> longest(String text, String folded, int start) {
        Trie.Hit<String> longest = null;
        for (var hit : trie.hits(folded, start)) {
            longest = isEnd(text, folded, hit.end()) ? hit : longest;
        }
        return longest;
    }

    private boolean isEnd(String text, String folded, int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || Character.isUpperCase(text.charAt(end))
                || !trie.hits(folded, end).isEmpty();
    }

    private static boolean isStart(String text, int i) {
        return i == 0
                || SEPARATORS.indexOf(text.charAt(i - 1)) >= 0
                || (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1)));
    }

    private void leave(String leftover, TermList reading) {
        var text = trim(leftover);
        if (text.isEmpty() || text.equals("/")) {
            return;
        }
        var term = closest(text);
        if (term == null) {
            reading.leftovers().add(text);
            return;
        }
        add(reading.terms(), term);
        reading.misspelt().add(text);
    }

    private @Nullable String closest(String text) {
        if (text.length() > LONGEST_LEFTOVER) {
            return null;
        }
        var folded = Fold.of(text);
        for (var spelling : spellings.entrySet()) {
            if (EditDistance.isClose(folded, spelling.getKey())) {
                return spelling.getValue();
            }
        }
        return null;
    }

    private static void add(List<String> terms, String term) {
        if (!terms.contains(term)) {
            terms.add(term);
        }
    }

    private static String tidy(String text) {
        return text.replace(" /", "/").replace("/ ", "/").strip();
    }

    private static String trim(String text) {
        return Trim.ends(text, Trim.any(SEPARATORS));
    }
}
