package org.partnershipgraph.municipality;

import java.util.regex.Pattern;
import org.partnershipgraph.text.LocalizedText;

/** The Swedish county that a municipality lies in, by the code of Statistics Sweden: two digits. */
public record County(String code, LocalizedText name) {

    private static final Pattern CODE = Pattern.compile("\\d{2}");

    public County {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("'" + code + "' is not a county code of two digits");
        }
    }
}
