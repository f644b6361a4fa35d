package org.partnershipgraph.seeds.reader.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of one meaning: some as they are, others by their beginning. */
final class WordFamily {

    private final Set<String> words;
    private final List<String> beginnings;

    /** Both lists are folded and separated by spaces. */
    WordFamily(String words, String beginnings) {
        this.words = Arrays.stream(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
        this.beginnings = Arrays.stream(beginnings.split(" ", -1))
                .filter(beginning -> !beginning.isEmpty())
                .toList();
    }

    boolean include(String word) {
        return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }
}
