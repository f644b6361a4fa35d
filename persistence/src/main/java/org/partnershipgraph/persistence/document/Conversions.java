package org.partnershipgraph.persistence.document;

import java.util.List;
import org.partnershipgraph.time.PartialDate;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** Converts dates of year, month or day precision to text and back. */
class Conversions {

    private Conversions() {}

    static MongoCustomConversions all() {
        return new MongoCustomConversions(List.of(new DateWriter(), new DateReader()));
    }

    @WritingConverter
    private static class DateWriter implements Converter<PartialDate, String> {
        @Override
        public String convert(PartialDate date) {
            return date.toString();
        }
    }

    @ReadingConverter
    private static class DateReader implements Converter<String, PartialDate> {
        @Override
        public PartialDate convert(String date) {
            return PartialDate.valueOf(date);
        }
    }
}
