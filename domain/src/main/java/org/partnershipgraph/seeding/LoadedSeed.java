package org.partnershipgraph.seeding;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.store.Aggregate;

/**
 * A note that a record was loaded from the data set. If the stored record has another version, it has been edited
 * since; if it is missing, it has been deleted.
 *
 * @param id kind and key of the record, such as Municipality/karlskrona
 * @param recordVersion version of the record as it was loaded
 * @param digest SHA-256 of the content it was loaded with, in hexadecimal digits
 */
public record LoadedSeed(String id, @Nullable Long version, long recordVersion, String digest) implements Aggregate {

    /** The id of the note for a record of this kind and key. */
    public static String idOf(Class<? extends Aggregate> kind, String key) {
        return kind.getSimpleName() + "/" + key;
    }

    @Override
    public String key() {
        return id;
    }
}
