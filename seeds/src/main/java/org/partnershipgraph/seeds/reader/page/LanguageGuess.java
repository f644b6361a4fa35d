package org.partnershipgraph.seeds.reader.page;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.Language;

/** Tells Swedish prose from English by its commonest words, never by labels or addresses. */
public final class LanguageGuess {

    private static final Set<String> SWEDISH = Set.of("""
            och att det som är för med av på till den ett en har om inte ska från mellan vi kommer deras
            hur där genom kommun kommuner samt i de mot sig så vid kan vill när efter också sina får här
            alla två mer unga arbetar tillsammans""".split("[ \n]"));
    private static final Set<String> ENGLISH = Set.of("""
            the and of to is for with that on are will by as their this between have from an be they was
            has how municipalities it its a at in we our can which who not into more through these were
            both two work together""".split("[ \n]"));

    private int swedish;
    private int english;

    public void add(String text) {
        for (var word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
            var bare = trim(word);
            swedish += SWEDISH.contains(bare) ? 1 : 0;
            english += ENGLISH.contains(bare) ? 1 : 0;
        }
    }

    public void addLabel(boolean isSwedish) {
        swedish += isSwedish ? 1 : 0;
        english += isSwedish ? 0 : 1;
    }

    public void add(LanguageGuess other) {
        swedish += other.swedish;
        english += other.english;
    }

    /** Null where the text has none of either's words. */
    @Nullable
    public Language answer() {
        if (swedish == english) {
            return null;
        }
        return swedish > english ? Language.SV : Language.EN;
    }

    private static String trim(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetter(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }
}
