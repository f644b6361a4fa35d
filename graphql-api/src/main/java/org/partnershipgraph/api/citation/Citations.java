package org.partnershipgraph.api.citation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.partnershipgraph.api.locale.Languages;
import org.partnershipgraph.api.node.LoadedSources;
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
        var imprint = Imprint.in(locale);
        return new Citation(
                title,
                imprint.publisher(),
                address,
                revision,
                LocalDate.now(clock),
                imprint.licences(),
                imprint.credits(),
                sources(loaded, locale),
                loaded.isCut());
    }

    private List<CitedSource> sources(LoadedSources loaded, Locale locale) {
        var language = Languages.of(locale);
        return stores.of(Source.class).findAllById(loaded.keys()).stream()
                .map(source -> CitedSource.of(source, language))
                .sorted(Comparator.comparing(CitedSource::slug))
                .toList();
    }
}
