package org.partnershipgraph.seeds.reader.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnershipgraph.seeds.reader.PageReader;
import org.partnershipgraph.seeds.reader.report.ReadReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads pages that come with expectations and counts how much was read correctly. Beside a page {@code x.txt} or {@code x.html}
 * its expectation {@code x.json} has the form of a page in {@link ReadReport#json()}; fields it leaves out are not counted.
 */
public final class ScoreBoard {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FACETS =
            List.of("projectAreas", "themes", "globalGoals", "swedishPartners", "internationalPartners", "tags");
    private static final Map<String, List<String>> GROUPS = groups();

    private final Map<String, Score> scores = new LinkedHashMap<>();
    private int pages;

    public ScoreBoard() {
        FACETS.forEach(field -> scores.put(field, Score.NONE));
        List.of("pairs", "networks", "title", "kind", "years", "phase").forEach(field -> scores.put(field, Score.NONE));
    }

    /** Reads all pages of a directory that have an expectation beside them. */
    public static ScoreBoard of(PageReader reader, Path directory) throws IOException {
        var board = new ScoreBoard();
        try (var files = Files.list(directory)) {
            for (var page : files.filter(ScoreBoard::isPage).sorted().toList()) {
                board.add(reader, page);
            }
        }
        return board;
    }

    /** Whether no page was read. */
    public boolean isEmpty() {
        return pages == 0;
    }

    /** The score of a field of items, or of one of the groups "facets" and "partners". */
    public Score score(String name) {
        return GROUPS.getOrDefault(name, List.of(name)).stream()
                .map(field -> scores.getOrDefault(field, Score.NONE))
                .reduce(Score.NONE, Score::plus);
    }

    /** A table: what, precision, recall, and the counts behind them. */
    @Override
    public String toString() {
        var names = new ArrayList<>(GROUPS.keySet());
        names.addAll(scores.keySet());
        var table = new StringBuilder("%s pages%n%-22s %9s %7s %6s %6s %6s%n"
                .formatted(pages, "", "precision", "recall", "right", "wrong", "missed"));
        for (var name : names) {
            var score = score(name);
            table.append(String.format(
                    Locale.ROOT,
                    "%-22s %9.4f %7.4f %6d %6d %6d%n",
                    name,
                    score.precision(),
                    score.recall(),
                    score.right(),
                    score.wrong(),
                    score.missed()));
        }
        return table.toString();
    }

    public static Path expectationOf(Path page) {
        var name = page.getFileName().toString();
        return page.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");
    }

    public static boolean isPage(Path file) {
        var name = file.getFileName().toString();
        return (name.endsWith(".txt") || name.endsWith(".html")) && Files.exists(expectationOf(file));
    }

    private void add(PageReader reader, Path page) throws IOException {
        pages++;
        var expected = JSON.readTree(Files.readAllBytes(expectationOf(page)));
        var report = new ReadReport(List.of(reader.read(page.getFileName().toString(), Files.readAllBytes(page))));
        var read = JSON.readTree(report.json()).path("pages").path(0);
        int items = Math.max(expected.path("items").size(), read.path("items").size());
        for (int i = 0; i < items; i++) {
            add(expected.path("items").path(i), read.path("items").path(i));
        }
    }

    private void add(JsonNode expected, JsonNode read) {
        for (var field : List.copyOf(scores.keySet())) {
            if (expected.isMissingNode() || expected.has(field)) {
                scores.merge(field, compare(values(expected.path(field)), values(read.path(field))), Score::plus);
            }
        }
    }

    private static Score compare(List<String> expected, List<String> read) {
        var wrong = new ArrayList<>(read);
        int right = 0;
        for (var value : expected) {
            right += wrong.remove(value) ? 1 : 0;
        }
        return new Score(right, wrong.size(), expected.size() - right);
    }

    /** A list's members, or the value itself; of a partner its text and slug, and null is no value. */
    public static List<String> values(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            return List.of(node.isObject() ? node.toString() : node.asString());
        }
        var values = new ArrayList<String>();
        node.forEach(member -> values.add(member.has("slug") ? partner(member) : member.toString()));
        return values;
    }

    private static String partner(JsonNode partner) {
        return partner.path("text").asString() + "=" + partner.path("slug").asString("");
    }

    private static Map<String, List<String>> groups() {
        var groups = new LinkedHashMap<String, List<String>>();
        groups.put("facets", FACETS);
        groups.put("partners", List.of("swedishPartners", "internationalPartners"));
        return groups;
    }
}
