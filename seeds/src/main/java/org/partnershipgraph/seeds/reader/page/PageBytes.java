package org.partnershipgraph.seeds.reader.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a page's bytes. UTF-8 where they are, else Windows-1252, of which Latin-1's letters are a part; where a page
 * mixes them, each byte that is no UTF-8 is read as Windows-1252, so that nothing is lost.
 *
 * @param encoding UTF-8, UTF-16, windows-1252 or mixed
 */
public record PageBytes(String text, String encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public static PageBytes decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new PageBytes(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new PageBytes(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new PageBytes(text.toString(), "UTF-8");
        } catch (CharacterCodingException e) {
            return byteByByte(bytes);
        }
    }

    /** Whether the bytes are no text at all, such as those of a picture or an archive. */
    public static boolean isBinary(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return false;
        }
        int length = Math.min(bytes.length, 8192);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return startsWith(bytes, '%', 'P', 'D', 'F') || controls * 50 > length;
    }

    /** Where the last whole line ends before a place; where no line does, the last whole character. */
    public static int endOfLineBefore(byte[] bytes, int place) {
        for (int end = place; end > 0; end--) {
            if (bytes[end - 1] == '\n') {
                return end;
            }
        }
        int end = place;
        while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return end;
    }

    private static PageBytes byteByByte(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        int sequences = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequenceAt(bytes, i);
            sequences += length > 1 ? 1 : 0;
            text.append(length > 0 ? new String(bytes, i, length, StandardCharsets.UTF_8) : single(bytes[i]));
            i += Math.max(1, length);
        }
        return new PageBytes(text.toString(), sequences == 0 ? "windows-1252" : "mixed");
    }

    /** The length of the UTF-8 sequence that begins here, 0 where none does. */
    private static int sequenceAt(byte[] bytes, int start) {
        int first = bytes[start] & 0xFF;
        int length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : 0;
        length = first >= 0xF0 && first < 0xF5 ? 4 : length;
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

    /** Five bytes mean nothing in Windows-1252: they are kept as the control characters that Latin-1 has there. */
    private static String single(byte b) {
        var text = new String(new byte[] {b}, WINDOWS);
        return text.equals("\uFFFD") ? new String(new byte[] {b}, StandardCharsets.ISO_8859_1) : text;
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
