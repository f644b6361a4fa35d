package org.partnershipgraph.api.filter;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.kind.Kind.KeyFormat;
import org.partnershipgraph.vocabulary.Country;

/**
 * What the values of a list have to look like, whether or not a record has them.
 *
 * @param key the message for a value that looks otherwise
 */
public record ValueFormat(String key, Predicate<String> check) {

    public static final ValueFormat SLUG = of(KeyFormat.SLUG);
    public static final ValueFormat COUNTRY_CODE = of(Country.KIND.keyFormat());
    public static final ValueFormat COUNTY_CODE = form("[0-9]{2}", "format.county");
    /** A value of an enum, which the schema has checked. */
    public static final ValueFormat CHOICE = new ValueFormat("format.choice", value -> true);

    /** The form of keys. */
    public static ValueFormat of(KeyFormat format) {
        return new ValueFormat("format." + format.name(), format.isValid());
    }

    String require(String value, ArgumentPath place) {
        if (!check.test(value)) {
            throw place.bad(key);
        }
        return value;
    }

    private static ValueFormat form(String pattern, String key) {
        return new ValueFormat(key, Pattern.compile(pattern).asMatchPredicate());
    }
}
