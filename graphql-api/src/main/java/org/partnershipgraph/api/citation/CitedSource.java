package org.partnershipgraph.api.citation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.text.Language;

/**
 * A source of the records in an answer.
 *
 * @param language its language tag
 * @param readOn the day on which it was last read for the data set
 */
public record CitedSource(
        String slug,
        String title,
        @Nullable String address,
        @Nullable String language,
        @Nullable String readOn) {

    static CitedSource of(Source source, Language language) {
        return new CitedSource(
                source.slug(),
                source.title().in(language),
                source.address(),
                source.language() == null ? null : source.language().name().toLowerCase(Locale.ROOT),
                source.readOn() == null ? null : source.readOn().toString());
    }
}
