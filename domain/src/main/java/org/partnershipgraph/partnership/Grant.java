package org.partnershipgraph.partnership;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Money granted to a project; the sum may be unknown.
 *
 * @param amount in whole units of the currency; null if no source states it
 * @param currency three-letter code of ISO 4217, given with an amount
 * @param isApproximate whether the source says "about" or "a little over"
 * @param isPerYear whether the amount is for each year
 * @param phase the phase it was granted for, if not the project's own
 * @param source slug of the page that states it
 */
public record Grant(
        @Nullable Integer amount,
        @Nullable String currency,
        boolean isApproximate,
        boolean isPerYear,
        @Nullable Phase phase,
        @Nullable Integer year,
        @Nullable String source) {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public Grant {
        if ((amount == null) != (currency == null)) {
            throw new IllegalArgumentException("a grant has an amount and its currency, or neither");
        }
        if (amount != null && amount <= 0) {
            throw new IllegalArgumentException("a grant is more than nothing, not " + amount);
        }
        if (currency != null && !CURRENCY.matcher(currency).matches()) {
            throw new IllegalArgumentException("'" + currency + "' is not a currency code such as SEK");
        }
    }
}
