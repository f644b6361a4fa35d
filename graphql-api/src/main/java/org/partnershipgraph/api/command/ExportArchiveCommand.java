package org.partnershipgraph.api.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports the store to a file. */
@Command(
        name = "export-archive",
        description = {
            "Writes every record of the database to a compressed file.",
            "PARTNERSHIPS_DATA_DIR or SPRING_MONGODB_URI name the database, as for the server."
        },
        mixinStandardHelpOptions = true)
class ExportArchiveCommand implements Callable<Integer> {

    @Option(names = "--force", description = "overwrite the file if it exists")
    private boolean overwrite;

    @Parameters(paramLabel = "FILE", description = "such as partnerships.gz")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        file = file.toAbsolutePath().normalize();
        var contents = OpenStore.export(archive -> archive.exportTo(file, overwrite));
        StandardOutput.write(out -> out.println("Exported %s to %s".formatted(contents, file)));
        return 0;
    }
}
