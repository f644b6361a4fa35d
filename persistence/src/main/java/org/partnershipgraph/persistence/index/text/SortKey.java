package org.partnershipgraph.persistence.index.text;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * Where the letters of a name stand in an alphabet: their letters first, then their diacritics, then their cases. Each is
 * a list of numbers, compared in order where the one before has no difference.
 */
class SortKey {

    private static final int LEVELS = 3;

    /** What a letter without diacritics has, and a lower case: no number is less. */
    private static final char ORDINARY = 1;

    /** Greater numbers take two more bytes. */
    private static final int LARGE = 0xFF;

    private final List<StringBuilder> levels =
            IntStream.range(0, LEVELS).mapToObj(level -> new StringBuilder()).toList();

    /** Those of a collation key of the JDK's: numbers of two bytes, a zero behind each level. */
    static SortKey of(byte[] collationKey) {
        var places = new SortKey();
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

    void add(SortKey more) {
        for (int level = 0; level < LEVELS; level++) {
            levels.get(level).append(more.levels.get(level));
        }
    }

    /** Bytes in the order of the places. Many are kept, so that what goes without saying is left out of them. */
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
