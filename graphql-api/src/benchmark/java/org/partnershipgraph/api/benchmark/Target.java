package org.partnershipgraph.api.benchmark;

/** What a measured value should be. */
public record Target(double limit, String unit, boolean isLeast) {

    public static Target under(double limit, String unit) {
        return new Target(limit, unit, false);
    }

    public static Target atLeast(double limit, String unit) {
        return new Target(limit, unit, true);
    }

    public boolean isMet(double value) {
        return isLeast ? value >= limit : value < limit;
    }

    @Override
    public String toString() {
        return (isLeast ? ">= " : "< ") + Report.number(limit) + " " + unit;
    }
}
