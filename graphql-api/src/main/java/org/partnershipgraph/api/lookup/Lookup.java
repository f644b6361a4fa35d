package org.partnershipgraph.api.lookup;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.argument.ReadArguments;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.node.Loaders;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.store.Keyed;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.NameKey;

/** Finds the record that the argument {@code by} of the field being fetched identifies. */
public class Lookup {

    private final DataFetchingEnvironment environment;

    Lookup(DataFetchingEnvironment environment) {
        this.environment = environment;
    }

    /** The record, null if there is none; {@link org.partnershipgraph.api.error.BadInputException} if several share the name. */
    public <T extends Keyed> CompletableFuture<@Nullable T> of(Kind<T> kind) {
        var candidates = ReadArguments.of(environment, Candidates.class);
        return Links.all(Loaders.of(environment, kind.type()), candidates.keys())
                .thenApply(records -> onlyOne(kind, records, candidates));
    }

    private static <T extends Keyed> @Nullable T onlyOne(Kind<T> kind, List<T> records, Candidates candidates) {
        if (records.size() <= 1) {
            return records.isEmpty() ? null : records.get(0);
        }
        var exact = records.stream()
                .filter(record -> hasExactName(kind, record, candidates.name()))
                .toList();
        if (exact.size() == 1) {
            return exact.get(0);
        }
        var keys = records.stream().map(Keyed::key).sorted().toList();
        throw candidates.path().bad("lookup.several", String.join(", ", keys));
    }

    /** Whether it is the record's own name, diacritics included: Håbo is not Habo. */
    private static <T extends Keyed> boolean hasExactName(Kind<T> kind, T record, String name) {
        var names = kind.name(record);
        return names != null
                && Stream.of(Language.values())
                        .map(names::in)
                        .anyMatch(own -> NameKey.withDiacritics(own).equals(NameKey.withDiacritics(name)));
    }
}
