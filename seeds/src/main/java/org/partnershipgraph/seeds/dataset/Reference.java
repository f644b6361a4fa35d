package org.partnershipgraph.seeds.dataset;

import java.util.stream.Stream;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.store.Aggregate;

/** A record by its kind and key, as other records refer to it. */
record Reference(Kind<?> kind, String key) {

    /** Everything that a record and those nested in it refer to. */
    static Stream<Reference> of(Aggregate record, KindCatalog kinds) {
        return kinds.facts(record).stream()
                .flatMap(facts -> facts.references().entrySet().stream())
                .flatMap(entry -> entry.getValue().stream().map(key -> new Reference(kinds.linkedBy(entry.getKey()), key)));
    }
}
