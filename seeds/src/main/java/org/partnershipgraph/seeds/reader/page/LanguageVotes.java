package org.partnershipgraph.seeds.reader.page;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.Language;

/** How many of the commonest Swedish and English words a text has, which shows its language. */
public record LanguageVotes(int swedish, int english) {

    public static final LanguageVotes NONE = new LanguageVotes(0, 0);

    private static final Set<String> SWEDISH = Set.of("""
            och att det som är för med av på till den ett en har om inte ska från mellan vi kommer deras
            hur där genom kommun kommuner samt i de mot sig så vid kan vill när efter också sina får här
            alla två mer unga arbetar tillsammans""".split("[ \n]"));
    private static final Set<String> ENGLISH = Set.of("""
            the and of to is for with that on are will by as their this between have from an be they was
            has how municipalities it its a at in we our can which who not into more through these were
            both two work together""".split("[ \n]"));

    public static LanguageVotes of(String text) {
        int swedish = 0;
        int english = 0;
        for (var word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
            var bare = withoutPunctuation(word);
            swedish += SWEDISH.contains(bare) ? 1 : 0;
            english += ENGLISH.contains(bare) ? 1 : 0;
        }
        return new LanguageVotes(swedish, english);
    }

    public static LanguageVotes oneFor(Language language) {
        return language == Language.SV ? new LanguageVotes(1, 0) : new LanguageVotes(0, 1);
    }

    public LanguageVotes plus(LanguageVotes other) {
        return new LanguageVotes(swedish + other.swedish, english + other.english);
    }

    /** The language with more votes; null if neither has. */
    public @Nullable Language language() {
        if (swedish == english) {
            return null;
        }
        return swedish > english ? Language.SV : Language.EN;
    }

    private static String withoutPunctuation(String word) {
        return Trim.ends(word, c -> !Character.isLetter(c));
    }
}
