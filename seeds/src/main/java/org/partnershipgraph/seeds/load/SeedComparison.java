package org.partnershipgraph.seeds.load;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeding.LoadedSeed;
import org.partnershipgraph.store.Aggregate;

/**
 * A record of the data set, compared with the store.
 *
 * @param digest of the seed
 * @param stored the record of the same key, null if there is none
 * @param lastLoad null if it was never loaded
 */
record SeedComparison<T extends Aggregate>(
        T seed, String digest, @Nullable T stored, @Nullable LoadedSeed lastLoad) {

    SeedDecision decision() {
        if (stored == null) {
            return lastLoad == null ? SeedDecision.ADDED : SeedDecision.KEPT;
        }
        if (lastLoad != null && lastLoad.recordVersion() == RecordVersion.of(stored)) {
            return lastLoad.digest().equals(digest) ? SeedDecision.UNCHANGED : SeedDecision.UPDATED;
        }
        // A load that was cut short may have saved the record and not noted it.
        return RecordContent.digest(stored).equals(digest) ? SeedDecision.UNCHANGED : SeedDecision.KEPT;
    }

    /** The seed as the store accepts it: new, or with the version of the record that it replaces. */
    T toSave(Class<T> type) {
        return stored == null ? seed : RecordVersion.set(type, seed, RecordVersion.of(stored));
    }

    /** The note for the seed, now that the store has it at this version. */
    LoadedSeed loadedAt(Class<T> type, long recordVersion) {
        var id = LoadedSeed.idOf(type, seed.key());
        return new LoadedSeed(id, lastLoad == null ? null : lastLoad.version(), recordVersion, digest);
    }
}
