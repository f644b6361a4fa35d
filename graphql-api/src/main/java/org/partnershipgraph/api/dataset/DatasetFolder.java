package org.partnershipgraph.api.dataset;

import java.io.IOException;
import java.nio.file.Path;
import org.partnershipgraph.change.Changes;
import org.springframework.stereotype.Component;

/** The data set as a folder of files, which any web server can serve and which needs none of ours. */
@Component
public class DatasetFolder {

    private final FolderTables tables;
    private final FolderDescriptions descriptions;
    private final Changes changes;

    DatasetFolder(FolderTables tables, FolderDescriptions descriptions, Changes changes) {
        this.tables = tables;
        this.descriptions = descriptions;
        this.changes = changes;
    }

    /**
     * Checks before anything is read what {@link #write} checks.
     *
     * @throws java.nio.file.FileSystemException if the directory is a file, or has files that are not to be replaced
     */
    public static void requireReplaceable(Path directory, boolean replace) throws IOException {
        ReplacedDirectory.requireReplaceable(directory, replace);
    }

    /**
     * Writes all files, the same for the same revision of the data, and returns that revision.
     *
     * @param address where the folder will be published; empty for one with relative addresses
     * @param replace whether to replace a directory that has files
     * @throws IllegalStateException if the data changes meanwhile; nothing is left then
     */
    public long write(Path directory, String address, boolean replace) throws IOException {
        var revision = changes.revision();
        ReplacedDirectory.fill(directory, replace, folder -> {
            var resources = tables.write(folder);
            descriptions.write(folder, address, revision, resources);
            if (changes.revision().number() != revision.number()) {
                throw new IllegalStateException("The data has changed while it was being written: try again");
            }
        });
        return revision.number();
    }
}
