package org.partnershipgraph.api;

import java.util.List;
import java.util.Random;

/** Texts changed at random. */
class Mutations {

    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ":",
            "!",
            "$",
            "@",
            "...",
            "\"",
            "\"\"\"",
            "#",
            "\\",
            ",",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "query",
            "mutation",
            "subscription",
            "fragment F on Query",
            "...F",
            "__schema",
            "__typename",
            "null",
            "true",
            "999999999999999999999",
            "-",
            "1e400",
            "on",
            "é",
            "😀");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    String of(String text) {
        var changed = new StringBuilder(text);
        for (int i = random.nextInt(5); i >= 0 && !changed.isEmpty(); i--) {
            change(changed);
        }
        return changed.toString();
    }

    private void change(StringBuilder text) {
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + 1 + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(start, end);
            case 1 -> text.insert(start, text.substring(start, end).repeat(1 + random.nextInt(20)));
            case 2 -> text.insert(start, SCRAPS.get(random.nextInt(SCRAPS.size())));
            default -> text.setCharAt(start, (char) (32 + random.nextInt(96)));
        }
    }
}
