package org.partnershipgraph.seeds.dataset;

import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The YAML files of a data directory. */
final class DataFiles {

    /** A file by its name within the directory, with slashes on every system. */
    record DataFile(String name, Content content) {

        static DataFile at(Path path, String name) {
            return new DataFile(name, () -> Files.readAllBytes(path));
        }

        static DataFile at(URL address, String name) {
            return new DataFile(name, () -> {
                try (var stream = address.openStream()) {
                    return stream.readAllBytes();
                }
            });
        }

        /** The text, or that of an empty list if the file cannot be read. */
        String read(Consumer<SeedProblem> problems) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content.read()))
                        .toString();
            } catch (CharacterCodingException e) {
                problems.accept(new SeedProblem(name, "", "is not in UTF-8; save it so"));
            } catch (IOException e) {
                problems.accept(new SeedProblem(name, "", "cannot be read: " + e));
            }
            return "[]";
        }
    }

    interface Content {
        byte[] read() throws IOException;
    }

    private DataFiles() {}

    /** All files by name: the order in which a directory lists them varies. */
    static List<DataFile> in(Path directory, Consumer<SeedProblem> problems) {
        try (var paths = Files.walk(directory)) {
            return paths.map(path -> DataFile.at(path, nameOf(directory.relativize(path))))
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
