package org.partnershipgraph.seeds.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.seeds.dataset.DataFiles.DataFile;
import org.partnershipgraph.store.Aggregate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a data directory once, collecting every problem on the way. */
final class DataSetReader {

    private final KindCatalog kinds;
    private final RecordReader records = new RecordReader();
    private final List<SeedProblem> problems = new ArrayList<>();
    private final List<Seed> seeds = new ArrayList<>();

    /** The file in which each key was first met, also of records that turned out to have problems. */
    private final Map<Reference, String> known = new HashMap<>();

    DataSetReader(KindCatalog kinds) {
        this.kinds = kinds;
    }

    /** Reads the files of a directory and these others. */
    DataSet read(Path directory, Collection<DataFile> others) {
        var files = new ArrayList<>(DataFiles.in(directory, problems::add));
        files.addAll(others);
        kinds.stored().forEach(kind -> readKind(kind, files));
        files.forEach(this::requireKind);
        new SeedRules(kinds, problems::add).check(seeds, known.keySet());
        requireNoProblems();
        var byKind = new LinkedHashMap<Class<? extends Aggregate>, List<Aggregate>>();
        kinds.stored().forEach(kind -> byKind.put(kind.type(), recordsOf(kind.type())));
        return new DataSet(byKind);
    }

    <T extends Aggregate> List<T> read(Path file, Class<T> type) {
        readFile(kinds.of(type), DataFile.at(file, file.toString()));
        requireNoProblems();
        return seeds.stream().map(Seed::record).map(type::cast).toList();
    }

    private void requireNoProblems() {
        if (!problems.isEmpty()) {
            throw new SeedProblems(problems);
        }
    }

    private List<Aggregate> recordsOf(Class<? extends Aggregate> type) {
        return seeds.stream().map(Seed::record).filter(type::isInstance).toList();
    }

    private void requireKind(DataFile file) {
        if (kinds.stored().stream().noneMatch(kind -> DataPlace.isPlaceOf(kind, file.name()))) {
            var places = kinds.stored().stream().map(DataPlace::file).collect(Collectors.joining(", "));
            problems.add(new SeedProblem(file.name(), "", "has no place here; records go to " + places));
        }
    }

    private void readKind(Kind<? extends Aggregate> kind, List<DataFile> files) {
        var own = files.stream()
                .filter(file -> DataPlace.isPlaceOf(kind, file.name()))
                .toList();
        if (own.isEmpty()) {
            problems.add(new SeedProblem(DataPlace.file(kind), "", "is missing; add it"));
        }
        own.forEach(file -> readFile(kind, file));
    }

    private void readFile(Kind<? extends Aggregate> kind, DataFile file) {
        var text = file.read(problems::add);
        var nodes = records.list(text, what -> problems.add(new SeedProblem(file.name(), "", what)));
        for (int i = 0; i < nodes.size(); i++) {
            readRecord(kind, file.name(), "record " + (i + 1), nodes.get(i));
        }
    }

    private void readRecord(Kind<? extends Aggregate> kind, String file, String place, JsonNode node) {
        var key = node.path(kind.keyName()).asString("");
        var label = key.isEmpty() ? place : key;
        var earlier = known.putIfAbsent(new Reference(kind, label), file);
        if (earlier != null && !key.isEmpty()) {
            problems.add(new SeedProblem(file, label, "is there twice, first in " + earlier + "; remove one"));
        }
        if (kind == Partnership.KIND) {
            nameInProjects(key, node);
        }
        var record = records.read(node, kind.type(), what -> problems.add(new SeedProblem(file, label, what)));
        if (record != null) {
            seeds.add(new Seed(file, record));
        }
    }

    private static void nameInProjects(String partnership, JsonNode node) {
        for (var project : node.path("projects")) {
            if (project instanceof ObjectNode fields && !fields.has("partnership")) {
                fields.put("partnership", partnership);
            }
        }
    }
}
