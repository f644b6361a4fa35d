package org.partnershipgraph.archive;

import java.nio.file.Path;

/**
 * The files that an {@link Archive} writes and reads. They are looked at before a store is opened, and so by a service of
 * {@link java.util.ServiceLoader} and no bean.
 */
public interface ArchiveFiles {

    /** {@link ArchiveException} where the file is no archive, damaged, cut short or empty. */
    void requireWhole(Path file);
}
