package org.partnershipgraph.vocabulary;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;

/**
 * A country by its two-letter code: that of ISO 3166-1, and XK for Kosovo, which the standard lacks.
 *
 * @param isProgrammeCountry whether ICLD lists it among the countries of its programme
 */
public record Country(
        String code,
        @Nullable Long version,
        LocalizedText name,
        List<String> variants,
        boolean isProgrammeCountry,
        @Nullable Capital capital)
        implements Aggregate {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    public Country {
        requireCode(code);
        Names.require(name);
        variants = Names.copyOf(variants);
    }

    /** The code itself where it has the form of one; {@link IllegalArgumentException} where it has not. */
    public static String requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("'" + code + "' is not a country code of two capital letters");
        }
        return code;
    }

    @Override
    public String key() {
        return code;
    }
}
