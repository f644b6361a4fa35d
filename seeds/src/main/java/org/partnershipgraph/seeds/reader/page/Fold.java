package org.partnershipgraph.seeds.reader.page;

import java.text.Normalizer;
import java.util.Locale;

/** Text compared without case and diacritics. */
public final class Fold {

    private static final char[] TABLE = table();

    private Fold() {}

    /** The folded character: one for one, so that positions in a text stay what they are. */
    public static char of(char c) {
        return c < TABLE.length ? TABLE[c] : Character.toLowerCase(c);
    }

    public static String of(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = of(text.charAt(i));
        }
        return new String(folded);
    }

    /** The folded text with hyphens as spaces and without other punctuation: what names are looked up by. */
    public static String key(String text) {
        return plain(of(text));
    }

    /** As {@link #key}, but diacritics still tell names apart. */
    public static String exactKey(String text) {
        return plain(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(plain, text.charAt(i));
        }
        return plain.toString().stripTrailing();
    }

    private static void append(StringBuilder plain, char c) {
        if (Character.isLetterOrDigit(c)) {
            plain.append(c);
            return;
        }
        var separates = Character.isSpaceChar(c) || Character.isWhitespace(c) || isDash(c) || ",/&".indexOf(c) >= 0;
        if (separates && plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    public static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    private static char[] table() {
        var table = new char[0x2200];
        for (char c = 0; c < table.length; c++) {
            table[c] = fold(c);
        }
        return table;
    }

    private static char fold(char c) {
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        if (isDash(c)) {
            return '-';
        }
        return switch (Character.toLowerCase(c)) {
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            case 'ø' -> 'o';
            case 'đ' -> 'd';
            case 'ł' -> 'l';
            case 'ı' -> 'i';
            case 'ß' -> 's';
            case 'æ' -> 'a';
            default ->
                Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD)
                        .charAt(0);
        };
    }
}
