package org.partnershipgraph.persistence.document.archive;

import java.nio.file.Path;
import org.partnershipgraph.archive.ArchiveFiles;

/** Verifies an archive before a store is opened, and therefore accepts every format of documents. */
public class ArchiveCheck implements ArchiveFiles {

    @Override
    public void requireWhole(Path file) {
        new ArchiveReader(file).read(Integer.MAX_VALUE, archived -> {});
    }
}
