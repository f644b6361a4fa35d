package org.partnershipgraph.kind;

import org.partnershipgraph.text.Language;

/** A value to order a list by; keys break ties. A kind can define its own. */
public record OrderField(String name, boolean isNumber) {

    public static final OrderField KEY = text("KEY");
    public static final OrderField NAME_SV = text("NAME_SV");
    public static final OrderField NAME_EN = text("NAME_EN");
    public static final OrderField COUNTRY = text("COUNTRY");
    /** The position of its kind among the constants of the enum. */
    public static final OrderField KIND = number("KIND");
    /** The position of its phase in the programme. */
    public static final OrderField PHASE = number("PHASE");
    /** The number of a goal. */
    public static final OrderField NUMBER = number("NUMBER");

    public static final OrderField START_YEAR = number("START_YEAR");
    public static final OrderField END_YEAR = number("END_YEAR");
    public static final OrderField ANNOUNCED_YEAR = number("ANNOUNCED_YEAR");
    /** The number of the record's partnerships, which the index counts: no record holds it. */
    public static final OrderField PARTNERSHIPS = number("PARTNERSHIPS");

    /** The order of names in a language. */
    public static OrderField name(Language language) {
        return language == Language.SV ? NAME_SV : NAME_EN;
    }

    public static OrderField text(String name) {
        return new OrderField(name, false);
    }

    public static OrderField number(String name) {
        return new OrderField(name, true);
    }

    @Override
    public String toString() {
        return name;
    }
}
