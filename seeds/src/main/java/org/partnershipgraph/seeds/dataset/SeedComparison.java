package org.partnershipgraph.seeds.dataset;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeding.Seeding;
import org.partnershipgraph.store.Aggregate;

/**
 * A record of the data set beside what the store has.
 *
 * @param digest of the seed
 * @param stored the record of the same key, null where there is none
 * @param seeding what was loaded last, null where nothing was
 */
record SeedComparison<T extends Aggregate>(
        T seed, String digest, @Nullable T stored, @Nullable Seeding seeding) {

    SeedDecision decision() {
        if (stored == null) {
            return seeding == null ? SeedDecision.ADDED : SeedDecision.KEPT;
        }
        if (seeding != null && seeding.recordVersion() == RecordVersion.of(stored)) {
            return seeding.digest().equals(digest) ? SeedDecision.UNCHANGED : SeedDecision.UPDATED;
        }
        // A load that was cut short may have saved the record and not noted the seeding.
        return RecordContent.digest(stored).equals(digest) ? SeedDecision.UNCHANGED : SeedDecision.KEPT;
    }

    /** The seed as the store accepts it: new, or with the version of the record that it replaces. */
    T toSave(Class<T> type) {
        return stored == null ? seed : RecordVersion.set(type, seed, RecordVersion.of(stored));
    }

    /** What to remember of the seed, now that the store has it at this version. */
    Seeding seedingAt(Class<T> type, long recordVersion) {
        var id = Seeding.idOf(type, seed.key());
        return new Seeding(id, seeding == null ? null : seeding.version(), recordVersion, digest);
    }
}
