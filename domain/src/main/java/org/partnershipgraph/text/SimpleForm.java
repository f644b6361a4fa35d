package org.partnershipgraph.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: without case, diacritics and superfluous spaces. */
public final class SimpleForm {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private SimpleForm() {}

    public static String of(String name) {
        var plain = Slug.transliterate(name).toLowerCase(Locale.ROOT);
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
