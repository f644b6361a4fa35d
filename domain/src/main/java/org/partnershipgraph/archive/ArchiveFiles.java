package org.partnershipgraph.archive;

import java.nio.file.Path;

/** The files that an {@link Archive} writes and reads, asked without a store. */
public interface ArchiveFiles {

    /** {@link ArchiveException} where the file is no archive, damaged, cut short, empty, or of a later version. */
    void requireWhole(Path file);
}
