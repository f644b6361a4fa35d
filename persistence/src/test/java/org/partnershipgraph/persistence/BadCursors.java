package org.partnershipgraph.persistence;

import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cursors that no list gave: invented ones, and good ones that somebody changed. */
public class BadCursors {

    public static final List<String> GARBLED = List.of(
            "",
            " ",
            "x",
            "AAAA",
            "====",
            "%00",
            "no cursor",
            "Växjö",
            "eyJzbHVnIjp7IiRuZSI6bnVsbH19",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

    private BadCursors() {}

    public static Stream<String> withoutEnd(String cursor) {
        return IntStream.range(0, cursor.length()).mapToObj(length -> cursor.substring(0, length));
    }

    public static Stream<String> withMore(String cursor) {
        return Stream.of("A", "AA", "AAAA", "=", " ").map(more -> cursor + more);
    }

    /** The cursor with another byte at each place, by one bit in four. */
    public static Stream<String> withAByteChanged(String cursor) {
        var bytes = Base64.getUrlDecoder().decode(cursor);
        return IntStream.range(0, bytes.length)
                .boxed()
                .flatMap(place -> Stream.of(1, 4, 16, 64).map(change -> changed(bytes, place, change)));
    }

    public static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String changed(byte[] bytes, int place, int change) {
        var changed = bytes.clone();
        changed[place] ^= (byte) change;
        return text(changed);
    }
}
