package org.partnershipgraph.seeds.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.seeds.dataset.DataFiles.DataFile;

/** The data directory on the class path as a directory: on disk, in a jar, or in a jar within the executable jar. */
final class BundledData {

    /** A file that always exists, because jars may lack entries for directories. */
    private static final String ANCHOR = "data/countries.yaml";

    private BundledData() {}

    static DataSet read(ClassLoader loader, Function<Path, DataSet> reader) {
        var anchor = locate(loader);
        if (!anchor.getScheme().equals("jar")) {
            return reader.apply(directoryOf(Path.of(anchor)));
        }
        var end = anchor.toString().lastIndexOf("!/");
        var jar = Path.of(URI.create(anchor.toString().substring("jar:".length(), end)));
        // By path, not by address: a file system opened by address is shared, and closing it would hit others.
        try (var inside = FileSystems.newFileSystem(jar, Map.of())) {
            return reader.apply(directoryOf(inside.getPath(ANCHOR)));
        } catch (IOException e) {
            throw new UncheckedIOException("the data set in " + jar + " cannot be read", e);
        }
    }

    /** The files of kinds that the application does not have by itself, wherever on the class path they are. */
    static List<DataFile> others(ClassLoader loader, KindCatalog kinds) {
        return kinds.stored().stream()
                .filter(kind -> !StandardKinds.ALL.contains(kind))
                .map(DataPlace::file)
                .flatMap(name -> Stream.ofNullable(loader.getResource("data/" + name))
                        .map(address -> DataFile.at(address, name)))
                .toList();
    }

    private static URI locate(ClassLoader loader) {
        var anchor = loader.getResource(ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("there is no " + ANCHOR + " on the class path: build the module seeds");
        }
        try {
            return anchor.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the data set has no usable address: " + anchor, e);
        }
    }

    private static Path directoryOf(Path file) {
        @Nullable Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
