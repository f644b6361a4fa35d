package org.partnershipgraph.api.filter;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.text.Slug;

/**
 * What the values of a list have to look like, whether or not a record has them.
 *
 * @param complaint about a value that looks otherwise
 */
public record ValueFormat(String complaint, Predicate<String> check) {

    public static final ValueFormat SLUG = new ValueFormat("is not a slug such as karlskrona", Slug::isValid);
    public static final ValueFormat COUNTRY_CODE =
            form("[A-Z]{2}", "is not a country code of two capital letters such as SE");
    public static final ValueFormat COUNTY_CODE = form("[0-9]{2}", "is not a county code of two digits such as 10");
    public static final ValueFormat GOAL = form("[1-9]|1[0-7]", "is not the number of a global goal: 1 to 17");
    /** A value of an enum, which the schema has checked. */
    public static final ValueFormat CHOICE = new ValueFormat("is not one of the choices", value -> true);

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
