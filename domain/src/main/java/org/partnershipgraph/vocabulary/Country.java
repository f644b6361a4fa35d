package org.partnershipgraph.vocabulary;

import static org.partnershipgraph.kind.IndexField.IS_PROGRAMME_COUNTRY;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.Kind.KeyFormat;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.kind.SearchField;
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

    public static final Kind<Country> KIND = KindDescription.of(Country.class, "countries")
            .keyedBy(new KeyFormat("country", code -> code.toUpperCase(Locale.ROOT), Country::isCode))
            .name(Country::name)
            .aliases(Country::variants)
            .searched(SearchField.CODE, Country::code)
            .hasPartnerships()
            .value(IS_PROGRAMME_COUNTRY, Country::isProgrammeCountry)
            .orderedByName();

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    public Country {
        requireCode(code);
        Names.require(name);
        variants = Names.copyOf(variants);
    }

    /** The code itself if it is well-formed; {@link IllegalArgumentException} otherwise. */
    public static String requireCode(String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException("'" + code + "' is not a country code of two capital letters");
        }
        return code;
    }

    private static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    @Override
    public String key() {
        return code;
    }
}
