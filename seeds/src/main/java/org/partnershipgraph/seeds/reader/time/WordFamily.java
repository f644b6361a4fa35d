package org.partnershipgraph.seeds.reader.time;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of one meaning: some as they are, others by their beginning. */
final class WordFamily {

    private final Set<String> words;
    private final List<String> beginnings;

    /** Both lists are folded and separated by white space. */
    WordFamily(String words, String beginnings) {
        this.words = Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
        this.beginnings = Arrays.stream(beginnings.strip().split("\\s+"))
                .filter(beginning -> !beginning.isEmpty())
                .toList();
    }

    /** Whether it is one of the words as they are. */
    boolean has(String word) {
        return words.contains(word);
    }

    boolean include(String word) {
        return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }
}
