package org.partnershipgraph.archive;

import java.nio.file.Path;

/**
 * The whole store as one file: every record with its version, its revision and what is remembered of the data set it was
 * filled from. Two exports of equal stores hold the same bytes, whichever engines the stores are on.
 */
public interface Archive {

    /**
     * Writes the file, which is there as a whole or not at all. {@link ArchiveException} where it exists and may not be
     * overwritten, where there is nothing to export, and where others keep changing the store meanwhile.
     */
    ArchiveContents exportTo(Path file, boolean overwrite);

    /**
     * Fills an empty store, or one whose records are to be replaced. {@link ArchiveException} before anything is changed
     * where the file is damaged, cut short, empty, or of a later version, and where the store has records that are to
     * stay. The revision returned is that of the store afterwards.
     */
    ArchiveContents importFrom(Path file, boolean replace);

    /** {@link ArchiveException} where an import has begun and not ended, so that the store holds a part of it. */
    void requireComplete();
}
