package org.partnershipgraph.seeds.dataset;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.PartialDate;

/** Shorter forms that a file may use, configured in Jackson from outside, because the domain does not depend on it. */
final class ShortForms {

    private ShortForms() {}

    /** A plain text counts for both languages. */
    abstract static class OfText {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static LocalizedText same(String text) {
            return LocalizedText.same(text);
        }
    }

    /** A date is a text in ISO 8601, and a year is also a number. */
    abstract static class OfDate {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static PartialDate valueOf(String text) {
            return PartialDate.valueOf(text);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static PartialDate ofYear(int year) {
            return PartialDate.ofYear(year);
        }
    }
}
