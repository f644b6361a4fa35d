package org.partnershipgraph.api.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.seeds.DataSet;
import org.partnershipgraph.seeds.reader.Gazetteer;
import org.partnershipgraph.seeds.reader.PageReader;
import org.partnershipgraph.seeds.reader.ReadPage;
import org.partnershipgraph.seeds.reader.ReadReport;
import org.partnershipgraph.seeds.reader.Terms;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads pages and prints what they say; only that goes to standard output. */
@Command(
        name = "read",
        description = "Reads prose pages and prints the facts in them.",
        mixinStandardHelpOptions = true)
class ReadCommand implements Callable<Integer> {

    enum Format {
        text,
        json
    }

    @Option(names = "--format", description = "text for people, json for programs (default: text)")
    private Format format = Format.text;

    @Parameters(arity = "1..*", paramLabel = "FILE-OR-DIRECTORY", description = "pages as text or HTML")
    private List<Path> places = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        var files = filesIn(places);
        var reader = reader(DataSet.read());
        var pages = new ArrayList<ReadPage>();
        for (var file : files) {
            try (var content = Files.newInputStream(file)) {
                pages.add(reader.read(nameOf(file), content));
            }
        }
        var report = new ReadReport(pages);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(format == Format.json ? report.json() : report.text());
        return 0;
    }

    private static List<Path> filesIn(List<Path> places) throws IOException {
        var files = new ArrayList<Path>();
        for (var place : places) {
            if (!Files.exists(place)) {
                throw new NoSuchFileException("There is no file or directory " + place);
            }
            try (var found = Files.walk(place)) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static String nameOf(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static PageReader reader(DataSet data) {
        var terms = new Terms(
                data.all(ProjectArea.class),
                data.all(Theme.class),
                data.all(GlobalGoal.class),
                data.all(Network.class),
                data.all(Country.class));
        return new PageReader(new Gazetteer(data.all(Municipality.class)), terms);
    }
}
