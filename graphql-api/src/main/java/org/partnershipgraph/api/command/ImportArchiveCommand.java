package org.partnershipgraph.api.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a file into the store. */
@Command(
        name = "import-archive",
        description = {
            "Fills an empty database with the records of a file that export-archive wrote.",
            "PARTNERSHIPS_DATA_DIR or SPRING_MONGODB_URI name the database, as for the server."
        },
        mixinStandardHelpOptions = true)
class ImportArchiveCommand implements Callable<Integer> {

    @Option(names = "--replace", description = "delete all records of the database first")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "such as partnerships.gz")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        file = file.toAbsolutePath().normalize();
        if (!Files.isReadable(file)) {
            throw new CommandFailure("There is no file %s, or it is not readable.".formatted(file), "Check its name.");
        }
        var contents = OpenStore.fill(file, replace, archive -> archive.importFrom(file, replace));
        StandardOutput.write(out -> out.println("Imported %s from %s".formatted(contents, file)));
        return 0;
    }
}
