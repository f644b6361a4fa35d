package org.partnershipgraph.api.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.partnershipgraph.seeds.reader.PageReader;
import org.partnershipgraph.seeds.reader.report.ReadPage;

/**
 * A file that is read as a page.
 *
 * @param path its path, {@link #STANDARD_INPUT} for standard input
 * @param name its name, with the path from the directory given on the command line
 */
record PageFile(Path path, String name) {

    private static final Path STANDARD_INPUT = Path.of("-");

    /** These files, even if they do not exist, and the files in and below these directories, by name. */
    static List<PageFile> in(List<Path> places) throws IOException {
        var files = new ArrayList<PageFile>();
        for (var place : places) {
            if (place.equals(STANDARD_INPUT)) {
                files.add(new PageFile(place, "standard input"));
            } else if (Files.isDirectory(place)) {
                files.addAll(below(place.toRealPath()));
            } else {
                files.add(new PageFile(place, String.valueOf(place.getFileName())));
            }
        }
        return files;
    }

    /** What the page says, or that the file cannot be opened. */
    ReadPage read(PageReader reader) {
        try (var content = open()) {
            return reader.read(name, content);
        } catch (IOException e) {
            return ReadPage.unopened(name, path.toAbsolutePath(), Files.exists(path));
        }
    }

    private InputStream open() throws IOException {
        return path.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(path);
    }

    private static List<PageFile> below(Path directory) throws IOException {
        var files = new ArrayList<PageFile>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file)) {
                    files.add(new PageFile(file, nameOf(directory.relativize(file))));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                files.add(new PageFile(file, nameOf(directory.relativize(file))));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(PageFile::name));
        return files;
    }

    private static String nameOf(Path path) {
        return path.toString().replace('\\', '/');
    }
}
