package org.partnershipgraph.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as they are looked up: their {@link SimpleForm} with hyphens, commas and slashes as spaces and without other
 * punctuation, so that {@code Upplands-Bro} and {@code upplands bro} are equal.
 */
public final class NameKey {

    private static final String SEPARATORS = ",/&";

    private NameKey() {}

    public static String of(String name) {
        return withoutPunctuation(SimpleForm.of(name));
    }

    /** The name as one word: {@code upplandsbro}. */
    public static String joined(String name) {
        return of(name).replace(" ", "");
    }

    /** Keeps diacritics, which distinguish {@code Håbo} from {@code Habo}. */
    public static String withDiacritics(String name) {
        return withoutPunctuation(
                Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }

    private static String withoutPunctuation(String name) {
        var key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            } else if (isSeparator(c) && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().stripTrailing();
    }

    private static boolean isSeparator(char c) {
        return Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || c == '\u2212'
                || SEPARATORS.indexOf(c) >= 0;
    }
}
