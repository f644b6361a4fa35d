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
import org.partnershipgraph.time.PartialDate;
import org.partnershipgraph.time.Precision;

/**
 * The page that a fact comes from.
 *
 * @param title a description of the page, in our own words
 * @param archivedAddress address of an archived copy, because pages may disappear
 * @param readOn the day on which it was last read for this data set
 */
public record Source(
        String slug,
        @Nullable Long version,
        LocalizedText title,
        SourceKind kind,
        @Nullable Language language,
        @Nullable String address,
        @Nullable String archivedAddress,
        @Nullable PartialDate readOn)
        implements Aggregate {

    public static final Kind<Source> KIND = KindDescription.of(Source.class, "sources")
            .title(Source::title)
            .names(Source::title)
            .value(IndexField.KIND, Source::kind)
            .value(IndexField.LANGUAGE, Source::language)
            .order(OrderField.KIND, Source::kind)
            .orderedByName();

    public Source {
        Slug.require(slug);
        Names.require(title);
        requireWebAddress(address);
        requireWebAddress(archivedAddress);
        if (readOn != null && readOn.precision() != Precision.DAY) {
            throw new IllegalArgumentException("'" + readOn + "' is not a day such as 2026-11-23");
        }
    }

    private static void requireWebAddress(@Nullable String address) {
        if (address != null && !address.startsWith("https://") && !address.startsWith("http://")) {
            throw new IllegalArgumentException("'" + address + "' is not a web address");
        }
    }

    @Override
    public String key() {
        return slug;
    }
}
