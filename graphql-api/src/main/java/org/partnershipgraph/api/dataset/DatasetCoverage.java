package org.partnershipgraph.api.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.vocabulary.Country;
import org.springframework.stereotype.Component;

/** The years and countries of all partnerships. */
@Component
class DatasetCoverage {

    private final Index index;
    private final Stores stores;

    DatasetCoverage(Index index, Stores stores) {
        this.index = index;
        this.stores = stores;
    }

    /** Each year in which one is under way, in order. */
    List<Integer> years() {
        return values(IndexField.YEAR).stream().map(Integer::valueOf).sorted().toList();
    }

    /** The countries of their participants, by code. */
    List<Country> countries() {
        return stores.of(Country.class).findAllById(values(IndexField.COUNTRY)).stream()
                .sorted(Comparator.comparing(Country::key))
                .toList();
    }

    private List<String> values(IndexField field) {
        return index.counts(Partnership.KIND, Filter.all(), Set.of(field)).getOrDefault(field, List.of()).stream()
                .map(Index.Count::value)
                .toList();
    }
}
