package org.partnershipgraph.source;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.partnershipgraph.text.Slug;

/**
 * The page that a fact comes from.
 *
 * @param title what the page is, in our own words
 */
public record Source(
        String slug,
        @Nullable Long version,
        LocalizedText title,
        SourceKind kind,
        @Nullable Language language,
        @Nullable String address)
        implements Aggregate {

    public Source {
        Slug.require(slug);
        Names.require(title);
        if (address != null && !address.startsWith("https://") && !address.startsWith("http://")) {
            throw new IllegalArgumentException("'" + address + "' is not a web address");
        }
    }

    @Override
    public String key() {
        return slug;
    }
}
