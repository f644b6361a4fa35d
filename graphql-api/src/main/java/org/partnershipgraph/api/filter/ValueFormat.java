package org.partnershipgraph.api.filter;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.kind.Kind.KeyFormat;
import org.partnershipgraph.vocabulary.Country;

/**
 * The format of the values in a list, such as slugs.
 *
 * @param key the key of the message for a value in another format
 * @param normal the form in which values are compared, so that Umeå is umea and ke is KE
 */
public record ValueFormat(String key, UnaryOperator<String> normal, Predicate<String> check) {

    public static final ValueFormat SLUG = of(KeyFormat.SLUG);
    public static final ValueFormat COUNTRY_CODE = of(Country.KIND.keyFormat());
    public static final ValueFormat COUNTY_CODE = form("[0-9]{2}", "format.county");
    /** An enum value, which the schema has validated. */
    public static final ValueFormat CHOICE = new ValueFormat("format.choice", UnaryOperator.identity(), value -> true);

    /** The form of keys. */
    public static ValueFormat of(KeyFormat format) {
        return new ValueFormat("format." + format.name(), format.normal(), format.isValid());
    }

    /** The normal form of the value; {@link org.partnershipgraph.api.error.BadInputException} if it has another format. */
    public String require(String value, ArgumentPath place) {
        var normalized = normal.apply(value);
        if (!check.test(normalized)) {
            throw place.bad(key);
        }
        return normalized;
    }

    private static ValueFormat form(String pattern, String key) {
        return new ValueFormat(
                key, UnaryOperator.identity(), Pattern.compile(pattern).asMatchPredicate());
    }
}
