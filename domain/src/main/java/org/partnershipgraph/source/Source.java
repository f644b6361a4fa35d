package org.partnershipgraph.source;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.kind.OrderField;
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

    public static final Kind<Source> KIND = KindDescription.of(Source.class, "sources")
            .title(Source::title)
            .value(IndexField.KIND, Source::kind)
            .value(IndexField.LANGUAGE, Source::language)
            .order(OrderField.KIND, Source::kind)
            .orderedByName();

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
