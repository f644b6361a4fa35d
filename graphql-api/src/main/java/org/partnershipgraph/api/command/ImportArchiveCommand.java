package org.partnershipgraph.api.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills the store from a file. */
@Command(
        name = "import-archive",
        description = {
            "Fills an empty database with the records of a file that export-archive has written.",
            "PARTNERSHIPS_DATA_DIR or SPRING_MONGODB_URI name the database, as for the server."
        },
        mixinStandardHelpOptions = true)
class ImportArchiveCommand implements Callable<Integer> {

    @Option(names = "--replace", description = "delete all records that the database has, and put these in their place")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "such as partnerships.gz")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new CommandFailure("There is no file %s, or it may not be read.".formatted(file), "Check its name.");
        }
        var contents = OpenStore.fillFrom(file, archive -> archive.importFrom(file, replace));
        System.out.println("Imported %s from %s".formatted(contents, file));
        return 0;
    }
}
