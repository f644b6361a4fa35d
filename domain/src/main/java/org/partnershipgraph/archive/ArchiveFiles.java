package org.partnershipgraph.archive;

import java.nio.file.Path;

/**
 * The files that an {@link Archive} writes and reads. They are checked before a store is opened, therefore by a service of
 * {@link java.util.ServiceLoader} instead of a bean.
 */
public interface ArchiveFiles {

    /** {@link ArchiveException} if the file is not an archive, or damaged, incomplete or empty. */
    void requireWhole(Path file);
}
