package org.partnershipgraph.seeds.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.store.Aggregate;

/** The records of all kinds, read from files and found free of problems. */
public final class DataSet {

    private final Map<Class<? extends Aggregate>, List<Aggregate>> records;

    DataSet(Map<Class<? extends Aggregate>, List<Aggregate>> records) {
        this.records = records;
    }

    /** Reads the project's own data set from the class path; throws {@link SeedProblems} if it has any. */
    public static DataSet read() {
        return read(StandardKinds.catalog());
    }

    /** Reads the project's own data set, and files of further kinds beside it on the class path. */
    public static DataSet read(KindCatalog kinds) {
        return read(BundledData.class.getClassLoader(), kinds);
    }

    static DataSet read(ClassLoader loader, KindCatalog kinds) {
        var others = BundledData.others(loader, kinds);
        return BundledData.read(loader, directory -> new DataSetReader(kinds).read(directory, others));
    }

    /** Reads the data set in a directory; throws {@link SeedProblems} if it has any. */
    public static DataSet read(Path directory) {
        return new DataSetReader(StandardKinds.catalog()).read(directory, List.of());
    }

    /** Reads one file of records of a kind, whatever they refer to; throws {@link SeedProblems} if it has any. */
    public static <T extends Aggregate> List<T> read(Path file, Class<T> kind) {
        return new DataSetReader(StandardKinds.catalog()).read(file, kind);
    }

    /** The kinds of record, the ones referred to before the ones that refer. */
    public Set<Class<? extends Aggregate>> kinds() {
        return records.keySet();
    }

    /** All records of a kind in the order of the files; none of them has a version. */
    public <T extends Aggregate> List<T> all(Class<T> kind) {
        return records.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
    }
}
