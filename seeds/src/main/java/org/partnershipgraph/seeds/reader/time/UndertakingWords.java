package org.partnershipgraph.seeds.reader.time;

import java.util.List;
import java.util.Set;

/** The words for projects and partnerships, and for work on them. */
final class UndertakingWords {

    /** Parts of words for undertakings; compounds may have others before them. */
    private static final List<String> PARTS = words("""
            projekt project partnerskap partnership samarbet cooperation collaboration""");

    /** Words that are undertakings by themselves or at the end of a compound. */
    private static final List<String> ENDINGS = words("""
            initiativ initiative initiatives satsning satsningar samverkan fas phase forstudie study insats insatser
            arbete work""");

    private static final List<String> DEFINITE_ENDINGS = words("et ets en ens na nas erna orna");

    private static final Set<String> DETERMINERS = Set.copyOf(words("""
            the this these our their its detta denna vart deras dess sitt nuvarande current present"""));

    private static final WordFamily WORK = new WordFamily("", """
            pagar pagick pagatt runs ran run running work arbet genomfor implement carried grant bidrag funded funding
            finansier insats activit aktivitet driv drev bedriv bedrev loper lopte varar varade stracker strackte
            samverk lasts lasted takes took continu fortsatt extend prolong forlang treari tvaari ettari""");

    private UndertakingWords() {}

    static boolean isUndertaking(String word) {
        return PARTS.stream().anyMatch(word::contains) || endsAsUndertaking(word) || isDefinite(word);
    }

    /** {@code projektet}, {@code samarbetets}: the ending says that a known one is meant. */
    static boolean isDefinite(String word) {
        return DEFINITE_ENDINGS.stream()
                .anyMatch(
                        ending -> word.endsWith(ending) && isStem(word.substring(0, word.length() - ending.length())));
    }

    /** {@code the}, {@code this}, {@code vårt}: with one, a known undertaking is meant. */
    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    static boolean isWork(String word) {
        return WORK.include(word);
    }

    private static boolean isStem(String stem) {
        return PARTS.stream().anyMatch(stem::endsWith) || endsAsUndertaking(stem);
    }

    private static boolean endsAsUndertaking(String word) {
        return ENDINGS.stream().anyMatch(word::endsWith);
    }

    private static List<String> words(String words) {
        return List.of(words.strip().split("\\s+"));
    }
}
