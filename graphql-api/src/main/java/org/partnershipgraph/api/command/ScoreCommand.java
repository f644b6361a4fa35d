package org.partnershipgraph.api.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.reader.PageReader;
import org.partnershipgraph.seeds.reader.score.ScoreBoard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads pages whose facts are known and prints how accurately they are read. */
@Command(
        name = "score",
        description = {
            "Reads pages that have their facts beside them, and prints precision and recall.",
            "Beside x.txt or x.html stands x.json, in the form of a page of read --format json; what it omits is not counted.",
            "Places are those of the data set, or of a file municipalities.yaml in the directory."
        },
        mixinStandardHelpOptions = true)
class ScoreCommand implements Callable<Integer> {

    private static final List<String> GUARDED = List.of("facets", "partners", "pairs");

    @Parameters(paramLabel = "DIRECTORY", description = "the directory of the pages")
    private Path directory = Path.of("");

    @Option(
            names = "--least",
            description = "exit code 1 if facets, partners or pairs have a precision or recall below this (0 to 1)")
    private double least;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException("There is no directory " + directory.toAbsolutePath());
        }
        var data = DataSet.read();
        var board = ScoreBoard.of(PageReader.of(data, places(data)), directory);
        if (board.isEmpty()) {
            throw new NoSuchFileException("There are no pages with expectations in " + directory.toAbsolutePath()
                    + ": put x.json beside x.txt or x.html");
        }
        StandardOutput.write(out -> out.print(board));
        boolean isEnough = GUARDED.stream()
                .map(board::score)
                .flatMap(score -> Stream.of(score.precision(), score.recall()))
                .allMatch(share -> share >= least);
        return isEnough ? 0 : 1;
    }

    private List<Municipality> places(DataSet data) {
        var own = directory.resolve("municipalities.yaml");
        return Files.exists(own) ? DataSet.read(own, Municipality.class) : data.all(Municipality.class);
    }
}
