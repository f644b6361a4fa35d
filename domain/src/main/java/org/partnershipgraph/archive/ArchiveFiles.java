package org.partnershipgraph.archive;

import java.nio.file.Path;

/** The files that an {@link Archive} writes and reads. They can be checked before a store is opened. */
public interface ArchiveFiles {

    /** {@link ArchiveException} if the file is not an archive, or damaged, incomplete, empty or of a later version. */
    void requireReadable(Path file);
}
