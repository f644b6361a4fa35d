package org.partnershipgraph.api.filter;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.kind.Kind.KeyFormat;
import org.partnershipgraph.vocabulary.Country;

/**
 * What the values of a list have to look like, whether or not a record has them.
 *
 * @param complaint about a value that looks otherwise
 */
public record ValueFormat(String complaint, Predicate<String> check) {

    public static final ValueFormat SLUG = of(KeyFormat.SLUG);
    public static final ValueFormat COUNTRY_CODE = of(Country.KIND.keyFormat());
    public static final ValueFormat COUNTY_CODE = form("[0-9]{2}", "is not a county code of two digits such as 10");
    /** A value of an enum, which the schema has checked. */
    public static final ValueFormat CHOICE = new ValueFormat("is not one of the choices", value -> true);

    /** The form of keys. */
    public static ValueFormat of(KeyFormat format) {
        return new ValueFormat("is not " + format.description(), format.isValid());
    }

    String require(String value, ArgumentPath place) {
        if (!check.test(value)) {
            throw place.bad(complaint);
        }
        return value;
    }

    private static ValueFormat form(String pattern, String complaint) {
        return new ValueFormat(complaint, Pattern.compile(pattern).asMatchPredicate());
    }
}
