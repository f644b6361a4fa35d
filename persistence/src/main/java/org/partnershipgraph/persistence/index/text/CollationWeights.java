package org.partnershipgraph.persistence.index.text;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * The collation weights of a name on three levels: letters, then diacritics, then case. Each level is a list of
 * numbers, compared only if the levels before are equal.
 */
class CollationWeights {

    private static final int LEVELS = 3;

    /** The default weight, of a letter without diacritics and of lower case: no weight is less. */
    private static final char ORDINARY = 1;

    /** Larger weights take two more bytes. */
    private static final int LARGE = 0xFF;

    private final List<StringBuilder> levels =
            IntStream.range(0, LEVELS).mapToObj(level -> new StringBuilder()).toList();

    /** Parses a collation key of the JDK: two bytes per weight, a zero after each level. */
    static CollationWeights of(byte[] collationKey) {
        var places = new CollationWeights();
        int level = 0;
        for (int i = 0; i < collationKey.length; i += 2) {
            char number = (char) ((collationKey[i] << 8) | (collationKey[i + 1] & 0xFF));
            if (number == 0) {
                level++;
            } else {
                places.levels.get(level).append(number);
            }
        }
        return places;
    }

    void add(CollationWeights more) {
        for (int level = 0; level < LEVELS; level++) {
            levels.get(level).append(more.levels.get(level));
        }
    }

    /** Bytes that sort like the weights. Trailing default weights are dropped, because many keys are kept in memory. */
    BytesRef key() {
        var key = new BytesRefBuilder();
        for (var level : levels) {
            append(key, level);
            key.append((byte) 0);
        }
        return key.toBytesRef();
    }

    private static void append(BytesRefBuilder key, StringBuilder level) {
        int length = level.length();
        while (length > 0 && level.charAt(length - 1) == ORDINARY) {
            length--;
        }
        for (int i = 0; i < length; i++) {
            char number = level.charAt(i);
            if (number >= LARGE) {
                key.append((byte) LARGE);
                key.append((byte) (number >> 8));
            }
            key.append((byte) number);
        }
    }
}
