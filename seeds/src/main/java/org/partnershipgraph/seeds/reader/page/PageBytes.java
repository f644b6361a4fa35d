package org.partnershipgraph.seeds.reader.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes decoded as text: as UTF-8 if they are valid, else as Windows-1252, which contains the letters of Latin-1. Where a
 * page mixes both, only the bytes that are not UTF-8 are read as Windows-1252, so that nothing is lost.
 *
 * @param encoding UTF-8, UTF-16, windows-1252 or mixed
 */
public record PageBytes(String text, String encoding) {

    public static final String MIXED = "mixed";

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int INSPECTED = 8192;

    public static PageBytes decode(byte[] bytes) {
        if (hasUtf16Mark(bytes)) {
            return new PageBytes(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new PageBytes(text.toString(), "UTF-8");
        } catch (CharacterCodingException e) {
            return decodeMixed(bytes);
        }
    }

    /** Whether the bytes are not text, such as those of a picture or an archive. */
    public static boolean isBinary(byte[] bytes) {
        if (hasUtf16Mark(bytes)) {
            return false;
        }
        int length = Math.min(bytes.length, INSPECTED);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return startsWith(bytes, '%', 'P', 'D', 'F') || controls * 50 > length;
    }

    /** Where the last whole line before an index ends, or the last whole character if no line ends there. */
    public static int endOfLineBefore(byte[] bytes, int index) {
        for (int end = index; end > 0; end--) {
            if (bytes[end - 1] == '\n') {
                return end;
            }
        }
        int end = index;
        while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return end;
    }

    private static PageBytes decodeMixed(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        boolean hasUtf8 = false;
        for (int i = 0; i < bytes.length; ) {
            int length = lengthOfSequence(bytes, i);
            hasUtf8 |= length > 1;
            text.append(length > 0 ? new String(bytes, i, length, StandardCharsets.UTF_8) : decodeSingle(bytes[i]));
            i += Math.max(1, length);
        }
        return new PageBytes(text.toString(), hasUtf8 ? MIXED : "windows-1252");
    }

    /** The length of the UTF-8 sequence that begins here, 0 if none does. */
    private static int lengthOfSequence(byte[] bytes, int start) {
        int length = announcedLength(bytes[start] & 0xFF);
        if (start + length > bytes.length) {
            return 0;
        }
        for (int i = start + 1; i < start + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int announcedLength(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first >= 0xF5) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    /** Five bytes are undefined in Windows-1252; they become the control characters that Latin-1 has there. */
    private static String decodeSingle(byte b) {
        var text = new String(new byte[] {b}, WINDOWS_1252);
        return text.equals("\uFFFD") ? new String(new byte[] {b}, StandardCharsets.ISO_8859_1) : text;
    }

    private static boolean hasUtf16Mark(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f';
    }
}
