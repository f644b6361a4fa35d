package org.partnershipgraph.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as it is known: a year, a month of a year, or a day. Written as in ISO 8601: 2023, 2023-12,
 * 2023-12-15.
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("the year " + year + " is not one of four digits");
        }
        if (day != null && month == null) {
            throw new IllegalArgumentException("a day needs its month");
        }
        requireExisting(year, month, day);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null);
    }

    /** Reads the form of {@link #value()}. */
    public static PartialDate valueOf(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a date such as 2023, 2023-12 or 2023-12-15");
        }
        return new PartialDate(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    public Precision precision() {
        if (month == null) {
            return Precision.YEAR;
        }
        return day == null ? Precision.MONTH : Precision.DAY;
    }

    /** The first day that the date can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that the date can mean. */
    public LocalDate latest() {
        if (day != null) {
            return earliest();
        }
        return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    /** The number of units from this date to the end, both included; neither may be less precise. */
    Period.Length until(PartialDate end, Precision unit) {
        var between = switch (unit) {
            case YEAR -> end.year - year;
            case MONTH -> ChronoUnit.MONTHS.between(YearMonth.from(earliest()), YearMonth.from(end.earliest()));
            case DAY -> ChronoUnit.DAYS.between(earliest(), end.earliest());
        };
        return new Period.Length((int) between + 1, unit);
    }

    /** The date in ISO 8601, to its precision. */
    public String value() {
        return switch (precision()) {
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
            case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        };
    }

    @Override
    public String toString() {
        return value();
    }

    private static void requireExisting(int year, @Nullable Integer month, @Nullable Integer day) {
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such date: " + e.getMessage(), e);
        }
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
