package org.partnershipgraph.seeds.reader.page;

import java.text.Normalizer;
import java.util.Collection;

/**
 * Text without case and diacritics, one character for one (ß becomes s), so that an index into the folded text is one into
 * the text. Names that are only compared, and may grow, have a {@link org.partnershipgraph.text.NameKey}.
 */
public final class Fold {

    private static final char[] TABLE = table();

    private Fold() {}

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

    /** Whether a folded text contains one of these words or parts of words. */
    public static boolean containsAny(String folded, Collection<String> words) {
        return words.stream().anyMatch(folded::contains);
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
