package org.partnershipgraph.seeds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.seeds.DataFiles.DataFile;
import org.partnershipgraph.store.Aggregate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a data directory once, collecting every problem on the way. */
final class DataSetReader {

    private final RecordReader records = new RecordReader();
    private final List<SeedProblem> problems = new ArrayList<>();
    private final List<Seed> seeds = new ArrayList<>();

    /** The file in which each key was first met, also of records that turned out to have problems. */
    private final Map<Reference, String> known = new HashMap<>();

    DataSet read(Path directory) {
        var files = DataFiles.in(directory, problems::add);
        SeedKind.ALL.forEach(kind -> readKind(kind, files));
        files.forEach(this::requireKind);
        new SeedRules(problems::add).check(seeds, known.keySet());
        if (!problems.isEmpty()) {
            throw new SeedProblems(problems);
        }
        return dataSet();
    }

    <T extends Aggregate> List<T> read(Path file, Class<T> kind) {
        readFile(SeedKind.of(kind), new DataFile(file.toString(), file));
        if (!problems.isEmpty()) {
            throw new SeedProblems(problems);
        }
        return seeds.stream().map(Seed::record).map(kind::cast).toList();
    }

    private DataSet dataSet() {
        var byKind = new LinkedHashMap<Class<? extends Aggregate>, List<Aggregate>>();
        SeedKind.ALL.forEach(kind -> byKind.put(kind.type(), recordsOf(kind.type())));
        return new DataSet(byKind);
    }

    private List<Aggregate> recordsOf(Class<? extends Aggregate> type) {
        return seeds.stream().map(Seed::record).filter(type::isInstance).toList();
    }

    private void requireKind(DataFile file) {
        if (SeedKind.ALL.stream().noneMatch(kind -> kind.isIn(file.name()))) {
            var places = SeedKind.ALL.stream().map(SeedKind::place).collect(Collectors.joining(", "));
            problems.add(new SeedProblem(file.name(), "", "has no place here; records go to " + places));
        }
    }

    private void readKind(SeedKind kind, List<DataFile> files) {
        var own = files.stream().filter(file -> kind.isIn(file.name())).toList();
        if (own.isEmpty()) {
            problems.add(new SeedProblem(kind.place(), "", "is missing; add it"));
        }
        own.forEach(file -> readFile(kind, file));
    }

    private void readFile(SeedKind kind, DataFile file) {
        var text = file.read(problems::add);
        var nodes = records.list(text, what -> problems.add(new SeedProblem(file.name(), "", what)));
        for (int i = 0; i < nodes.size(); i++) {
            readRecord(kind, file.name(), "record " + (i + 1), nodes.get(i));
        }
    }

    private void readRecord(SeedKind kind, String file, String place, JsonNode node) {
        var key = node.path(kind.keyName()).asString("");
        var label = key.isEmpty() ? place : key;
        var earlier = known.putIfAbsent(new Reference(kind.type(), label), file);
        if (earlier != null && !key.isEmpty()) {
            problems.add(new SeedProblem(file, label, "is there twice, first in " + earlier + "; remove one"));
        }
        if (kind.type() == Partnership.class) {
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
