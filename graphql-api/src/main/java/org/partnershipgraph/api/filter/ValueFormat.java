package org.partnershipgraph.api.filter;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.text.Slug;

/**
 * What the values of a list have to look like, whether or not a record has them.
 *
 * @param key the message for a value that looks otherwise
 */
public record ValueFormat(String key, Predicate<String> check) {

    public static final ValueFormat SLUG = new ValueFormat("format.slug", Slug::isValid);
    public static final ValueFormat COUNTRY_CODE = form("[A-Z]{2}", "format.country");
    public static final ValueFormat COUNTY_CODE = form("[0-9]{2}", "format.county");
    public static final ValueFormat GOAL = form("[1-9]|1[0-7]", "format.goal");
    /** A value of an enum, which the schema has checked. */
    public static final ValueFormat CHOICE = new ValueFormat("format.choice", value -> true);

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
