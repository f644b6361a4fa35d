package org.partnershipgraph.api.citation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.partnershipgraph.api.locale.Languages;
import org.partnershipgraph.api.node.LoadedSources;
import org.partnershipgraph.change.Revision;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.store.Stores;
import org.springframework.stereotype.Component;

/** Makes citations. */
@Component
public class Citations {

    private final Stores stores;
    private final Clock clock;

    Citations(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /** The citation of what was read today from a revision of the data. */
    public Citation of(String title, String address, long revision, LoadedSources loaded, Locale locale) {
        return of(title, address, revision, loaded.keys(), loaded.isCut(), locale);
    }

    /** The citation of a page, with the keys of its sources. */
    public Citation ofPage(String title, String address, long revision, List<String> sources, Locale locale) {
        return of(title, address, revision, sources, false, locale);
    }

    private Citation of(
            String title, String address, long revision, List<String> keys, boolean hasMoreSources, Locale locale) {
        var sources =
                keys.isEmpty() ? List.<Source>of() : stores.of(Source.class).findAllById(keys);
        return cite(title, address, revision, LocalDate.now(clock), sources, hasMoreSources, locale);
    }

    /** The citation of a revision of the whole data set, which is the same whenever it is made. */
    public Citation ofAll(String address, Revision revision, Locale locale) {
        var sources = stores.of(Source.class).findAll();
        var updatedAt = revision.updatedAt();
        var day = updatedAt == null ? LocalDate.now(clock) : LocalDate.ofInstant(updatedAt, clock.getZone());
        return cite(Imprint.in(locale).title(), address, revision.number(), day, sources, false, locale);
    }

    private static Citation cite(
            String title,
            String address,
            long revision,
            LocalDate readOn,
            List<Source> sources,
            boolean hasMoreSources,
            Locale locale) {
        var imprint = Imprint.in(locale);
        return new Citation(
                title,
                imprint.publisher(),
                address,
                revision,
                readOn,
                imprint.licences(),
                imprint.credits(),
                sources.stream()
                        .map(source -> CitedSource.of(source, Languages.of(locale)))
                        .sorted(Comparator.comparing(CitedSource::slug))
                        .toList(),
                hasMoreSources);
    }
}
