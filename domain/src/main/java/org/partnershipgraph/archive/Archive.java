package org.partnershipgraph.archive;

import java.nio.file.Path;

/**
 * The whole store as one file: every record with its version and revision, and the notes of what was loaded from the data
 * set. Exports of equal stores are equal byte for byte, whichever engine holds the store.
 */
public interface Archive {

    /**
     * Writes the file completely or not at all. {@link ArchiveException} if it exists and must not be overwritten, if the
     * store is empty, or if others keep changing the store meanwhile.
     */
    ArchiveContents exportTo(Path file, boolean overwrite);

    /**
     * Fills an empty store, or replaces the records of another. {@link ArchiveException} before anything is changed if the
     * file is damaged, incomplete, empty or of a later version, or if the store has records that must stay. The revision
     * returned is that of the store afterwards.
     */
    ArchiveContents importFrom(Path file, boolean replace);

    /** {@link ArchiveException} if an import was interrupted, so that the store holds only a part of it. */
    void requireComplete();
}
