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
public record Form(String complaint, Predicate<String> check) {

    public static final Form SLUG = new Form("is not a slug such as karlskrona", Slug::isValid);
    public static final Form COUNTRY_CODE = form("[A-Z]{2}", "is not a country code of two capital letters such as SE");
    public static final Form COUNTY_CODE = form("[0-9]{2}", "is not a county code of two digits such as 10");
    public static final Form GOAL = form("[1-9]|1[0-7]", "is not the number of a global goal: 1 to 17");
    /** A value of an enum, which the schema has checked. */
    public static final Form CHOICE = new Form("is not one of the choices", value -> true);

    String require(String value, ArgumentPath place) {
        if (!check.test(value)) {
            throw place.bad(complaint);
        }
        return value;
    }

    private static Form form(String pattern, String complaint) {
        return new Form(complaint, Pattern.compile(pattern).asMatchPredicate());
    }
}
