package org.partnershipgraph.seeds.reader.facet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.Distance;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.PageText;

/** The labels of a facet block, in the order in which pages print them. */
public enum Label {
    PUBLICATION_TYPE("Typ av publikation", "Publikationstyp", "Type of publication", "Publication type"),
    PROJECT_AREA("Projektområde", "Projektområden", "Project Area", "Project areas"),
    GLOBAL_GOALS(
            "Globala mål",
            "Globala målen",
            "Sustainable Development Goals",
            "Sustainable Development Goal",
            "Global goals",
            "Globalt mål"),
    THEME("Tema", "Teman", "Topic", "Topics", "Theme", "Themes"),
    SWEDISH_PARTNER(
            "Svensk partner",
            "Svenska partner",
            "Svenska partners",
            "Svenska partners",
            "Swedish partner",
            "Swedish partners"),
    INTERNATIONAL_PARTNER(
            "Internationell partner",
            "Internationella partner",
            "Internationella partners",
            "International partner",
            "International partners",
            "Foreign partner"),
    TAGS("Etiketter", "Etikett", "Taggar", "Tags", "Tag");

    /** How many characters a label has at most, with what may surround it. */
    public static final int LONGEST = 40;

    private static final List<String> SWEDISH_BEGINNINGS = List.of(
            "projektom",
            "globala ",
            "globalt ",
            "tema",
            "svensk",
            "internationell",
            "etikett",
            "tagg",
            "typ ",
            "publikationstyp");
    private static final Map<String, Label> BY_NAME = byName();

    /** Unmodifiable, though its type does not say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    Label(String... names) {
        this.names = List.of(names);
    }

    /** A label with the value that follows it on its own line, empty where the line holds nothing else. */
    public record Found(Label label, String value) {}

    /** The label that a line is or begins with; null where it is none. */
    public static @Nullable Found in(String line) {
        int end = endOfName(line);
        var label = named(line.substring(0, end));
        if (label == null) {
            return null;
        }
        return new Found(label, line.substring(startOfValue(line, end)).strip());
    }

    private static int startOfValue(String line, int endOfName) {
        int i = endOfName;
        while (i < line.length()
                && (line.charAt(i) == ':' || line.charAt(i) == PageText.BORDER || line.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }

    /** Whether the label of a line is written in Swedish. */
    public static boolean isSwedish(String line) {
        var key = Fold.key(line);
        return SWEDISH_BEGINNINGS.stream().anyMatch(key::startsWith);
    }

    /** Whether these words may also head a paragraph, so that only their neighbours make them a label. */
    public boolean isWeak() {
        return this == THEME || this == TAGS;
    }

    public boolean isPartner() {
        return this == SWEDISH_PARTNER || this == INTERNATIONAL_PARTNER;
    }

    private static int endOfName(String line) {
        for (int i = 0; i < Math.min(line.length(), LONGEST); i++) {
            if (line.charAt(i) == ':' || line.charAt(i) == PageText.BORDER) {
                return i;
            }
        }
        return line.length();
    }

    private static @Nullable Label named(String name) {
        if (name.length() > LONGEST) {
            return null;
        }
        var key = Fold.key(name);
        var label = BY_NAME.get(key);
        return label != null || key.length() < 10 ? label : closest(key);
    }

    private static @Nullable Label closest(String key) {
        return BY_NAME.entrySet().stream()
                .filter(known -> Distance.between(known.getKey(), key, 1) <= 1)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Label> byName() {
        var byName = new HashMap<String, Label>();
        for (var label : values()) {
            label.names.forEach(name -> byName.put(Fold.key(name), label));
        }
        return byName;
    }
}
