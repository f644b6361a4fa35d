package org.partnershipgraph.seeds.dataset;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The YAML files of a data directory. */
final class DataFiles {

    /** A file by its name within the directory, with slashes on every system. */
    record DataFile(String name, Path path) {

        /** The text, that of an empty list where it cannot be had. */
        String read(Consumer<SeedProblem> problems) {
            try {
                return Files.readString(path);
            } catch (CharacterCodingException e) {
                problems.accept(new SeedProblem(name, "", "is not in UTF-8; save it so"));
            } catch (IOException e) {
                problems.accept(new SeedProblem(name, "", "cannot be read: " + e));
            }
            return "[]";
        }
    }

    private DataFiles() {}

    /** All files by name: the order in which a directory lists them varies. */
    static List<DataFile> in(Path directory, Consumer<SeedProblem> problems) {
        try (var paths = Files.walk(directory)) {
            return paths.map(path -> new DataFile(nameOf(directory.relativize(path)), path))
                    .filter(file -> file.name().matches(".*\\.ya?ml"))
                    .sorted(Comparator.comparing(DataFile::name))
                    .toList();
        } catch (IOException e) {
            problems.accept(new SeedProblem(directory.toString(), "", "the directory cannot be read: " + e));
            return List.of();
        }
    }

    private static String nameOf(Path path) {
        return path.toString().replace('\\', '/');
    }
}
