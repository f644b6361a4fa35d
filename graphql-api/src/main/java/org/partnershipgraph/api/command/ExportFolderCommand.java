package org.partnershipgraph.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.partnershipgraph.api.dataset.DatasetFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports the data set as files that need no server of ours. */
@Command(
        name = "export-folder",
        description = {
            "Writes the data set as a folder for any web server or archive: tables, maps and graphs in English and Swedish,",
            "their descriptions for programs and for people, and how to cite them.",
            "PARTNERSHIPS_DATA_DIR or SPRING_MONGODB_URI name the database, as for the server. Without them, and without a"
                    + " directory data, writes the data set that comes with the application."
        },
        mixinStandardHelpOptions = true)
class ExportFolderCommand implements Callable<Integer> {

    @Option(names = "--force", description = "replace all files in the directory if it is not empty")
    private boolean replace;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "where the folder will be published, such as https://example.org/data; catalogues need it")
    private String address = "";

    @Parameters(paramLabel = "DIRECTORY", description = "such as partnership-graph")
    private Path directory = Path.of("");

    @Override
    public Integer call() throws IOException {
        directory = directory.toAbsolutePath().normalize();
        requireAddress();
        requireReplaceable();
        var revision = OpenStore.query(store -> write(store.getBean(DatasetFolder.class)));
        StandardOutput.write(out -> out.println("Exported revision %s to %s".formatted(revision, directory)));
        return 0;
    }

    private void requireAddress() {
        if (!address.isEmpty() && !address.matches("https?://[^\\s?#]+")) {
            throw new CommandFailure(
                    "%s is not the address of a folder.".formatted(address),
                    "Give one such as https://example.org/data.");
        }
    }

    private void requireReplaceable() throws IOException {
        try {
            DatasetFolder.requireReplaceable(directory, replace);
        } catch (DirectoryNotEmptyException e) {
            throw new CommandFailure(
                    "The directory %s is not empty.".formatted(directory),
                    "Name another one, or replace all files in it with --force.");
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure("%s is a file.".formatted(directory), "Name a directory.");
        }
    }

    private long write(DatasetFolder folder) {
        try {
            return folder.write(directory, address.isEmpty() ? "" : address.replaceFirst("/*$", "/"), replace);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
