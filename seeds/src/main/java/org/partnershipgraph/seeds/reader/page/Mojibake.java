package org.partnershipgraph.seeds.reader.page;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Repairs UTF-8 that was once decoded as Windows-1252 and saved again: {@code FÃ¶rskola}. */
public final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Splits behind each line feed. */
    private static final Pattern LINES = Pattern.compile("(?<=\\n)");

    private static final List<String> SIGNS = List.of("Ã¥", "Ã¤", "Ã¶", "Ã©", "â€");

    private Mojibake() {}

    public static boolean isLikely(String text) {
        return SIGNS.stream().anyMatch(text::contains);
    }

    /** Lines that cannot be repaired stay as they are. */
    public static String repair(String text) {
        return LINES.splitAsStream(text).map(Mojibake::repairLine).collect(Collectors.joining());
    }

    private static String repairLine(String line) {
        if (!isLikely(line)) {
            return line;
        }
        try {
            var bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(line));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return line;
        }
    }
}
