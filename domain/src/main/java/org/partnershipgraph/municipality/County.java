package org.partnershipgraph.municipality;

import java.util.regex.Pattern;
import org.partnershipgraph.text.LocalizedText;

/** The Swedish county that a municipality is in, by its two-digit code of Statistics Sweden. */
public record County(String code, LocalizedText name) {

    private static final Pattern CODE = Pattern.compile("\\d{2}");

    public County {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("'" + code + "' is not a county code of two digits");
        }
    }
}
