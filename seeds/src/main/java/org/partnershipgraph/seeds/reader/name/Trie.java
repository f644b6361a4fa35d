package org.partnershipgraph.seeds.reader.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Fold;

/** Known spellings, folded, with what each stands for; finds every one that begins at a place in a text. */
public final class Trie<T> {

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>();
        private @Nullable T value;
    }

    /** A spelling found: where it ends, and what it stands for. */
    public record Hit<T>(int end, T value) {}

    private final Node<T> root = new Node<>();

    /** The first value put under a spelling stays. */
    public void put(String spelling, T value) {
        var node = root;
        for (var c : Fold.of(spelling).toCharArray()) {
            node = node.next.computeIfAbsent(c, any -> new Node<>());
        }
        if (node != root && node.value == null) {
            node.value = value;
        }
    }

    /** All spellings that begin at the place, shortest first; the text must be folded. */
    public List<Hit<T>> hits(CharSequence folded, int start) {
        var hits = new ArrayList<Hit<T>>();
        var node = root;
        for (int i = start; i < folded.length(); i++) {
            node = node.next.get(folded.charAt(i));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                hits.add(new Hit<>(i + 1, node.value));
            }
        }
        return hits;
    }
}
