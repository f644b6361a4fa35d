package org.partnershipgraph.api.list;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/** Loads the records that another record refers to by key. */
public class Links {

    private Links() {}

    /** The records in the order of their keys, without those that no longer exist. */
    public static <T> CompletableFuture<List<T>> all(DataLoader<String, T> loader, Collection<String> keys) {
        return loader.loadMany(List.copyOf(keys))
                .thenApply(records -> records.stream().filter(Objects::nonNull).toList());
    }

    /** The record with the key, null if there is no key or no such record. */
    public static <T> CompletableFuture<@Nullable T> one(DataLoader<String, T> loader, @Nullable String key) {
        return key == null
                ? CompletableFuture.completedFuture(null)
                : loader.load(key).thenApply(record -> record);
    }
}
