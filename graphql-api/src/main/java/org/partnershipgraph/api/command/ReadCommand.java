package org.partnershipgraph.api.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.reader.PageReader;
import org.partnershipgraph.seeds.reader.report.ReadPage;
import org.partnershipgraph.seeds.reader.report.ReadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads pages and prints what they say to standard output. */
@Command(
        name = "read",
        description = {
            "Reads prose pages and prints the facts in them, and what could not be read.",
            "Exit code 1 if a file could not be opened or read; the others are read all the same."
        },
        mixinStandardHelpOptions = true)
class ReadCommand implements Callable<Integer> {

    enum Format {
        text,
        json
    }

    @Option(names = "--format", description = "text for people, json for programs (default: text)")
    private Format format = Format.text;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE-OR-DIRECTORY",
            description = "pages as text or HTML; - reads standard input")
    private List<Path> places = new ArrayList<>();

    private boolean wereAllRead = true;

    @Override
    public Integer call() throws IOException {
        var files = PageFile.in(places);
        var reader = PageReader.of(DataSet.read());
        var pages = files.stream().map(file -> read(file, reader)).iterator();
        StandardOutput.write(out -> {
            if (format == Format.json) {
                ReadReport.writeJson(pages, out);
                out.println();
            } else {
                ReadReport.writeText(pages, out);
            }
        });
        return wereAllRead ? 0 : 1;
    }

    private ReadPage read(PageFile file, PageReader reader) {
        var page = file.read(reader);
        wereAllRead &= page.wasRead();
        return page;
    }
}
