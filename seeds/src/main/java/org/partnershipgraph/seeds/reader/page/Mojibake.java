package org.partnershipgraph.seeds.reader.page;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-8 that someone once read as Windows-1252 and saved again: "FÃ¶rskola". */
public final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Mojibake() {}

    public static boolean isLikely(String text) {
        return text.contains("Ã¥")
                || text.contains("Ã¤")
                || text.contains("Ã¶")
                || text.contains("Ã©")
                || text.contains("â€");
    }

    /** Each line that can be set right is; the others stay as they are. */
    public static String repair(String text) {
        var repaired = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            repaired.append(repairLine(text.substring(start, end)));
            start = end;
        }
        return repaired.toString();
    }

    private static String repairLine(String line) {
        if (!isLikely(line)) {
            return line;
        }
        try {
            var bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(line));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return line;
        }
    }
}
