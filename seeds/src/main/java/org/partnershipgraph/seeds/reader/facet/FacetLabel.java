package org.partnershipgraph.seeds.reader.facet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.PartnerSide;
import org.partnershipgraph.seeds.reader.page.Labels;
import org.partnershipgraph.seeds.reader.page.ListMarker;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.text.EditDistance;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.NameKey;

/** The labels of a facet block, in the order in which pages print them. */
public enum FacetLabel {
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

    /** What markup needs to know of labels. */
    public static final Labels LABELS = new Labels() {

        @Override
        public boolean isLabel(String text) {
            return in(text) != null;
        }

        @Override
        public boolean isUnmistakable(String text) {
            var found = in(text);
            return found != null && !found.label().isWeak();
        }

        @Override
        public boolean isAlone(String text) {
            var found = in(text);
            return found != null && found.value().isEmpty();
        }

        @Override
        public List<Integer> furtherIn(String line) {
            return new FurtherLabels(line, BY_NAME).starts();
        }
    };

    /** How many characters a label has at most, with what may surround it. */
    private static final int LONGEST = 40;

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
    private static final Map<String, FacetLabel> BY_NAME = byName();

    /** Unmodifiable, though its type does not say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    FacetLabel(String... names) {
        this.names = List.of(names);
    }

    /** A label, and the value that follows it on the same line, which may be empty. */
    record Found(FacetLabel label, String value) {}

    /** The label that a line is or begins with; null if there is none. */
    static @Nullable Found in(String text) {
        var line = ListMarker.without(text);
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
                && (line.charAt(i) == ':' || line.charAt(i) == PageText.BOUNDARY || line.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }

    /** The language that the label of a line is written in. */
    public static Language languageOf(String line) {
        var key = NameKey.of(line);
        return SWEDISH_BEGINNINGS.stream().anyMatch(key::startsWith) ? Language.SV : Language.EN;
    }

    /** Whether these words may also head a paragraph, so that they are a label only beside others. */
    boolean isWeak() {
        return this == THEME || this == TAGS;
    }

    boolean isPartner() {
        return side() != null;
    }

    /** The side whose partners stand below it, null if none do. */
    @Nullable
    PartnerSide side() {
        return switch (this) {
            case SWEDISH_PARTNER -> PartnerSide.SWEDISH;
            case INTERNATIONAL_PARTNER -> PartnerSide.INTERNATIONAL;
            case PUBLICATION_TYPE, PROJECT_AREA, GLOBAL_GOALS, THEME, TAGS -> null;
        };
    }

    private static int endOfName(String line) {
        for (int i = 0; i < Math.min(line.length(), LONGEST); i++) {
            if (line.charAt(i) == ':' || line.charAt(i) == PageText.BOUNDARY) {
                return i;
            }
        }
        return line.length();
    }

    private static @Nullable FacetLabel named(String name) {
        if (name.length() > LONGEST) {
            return null;
        }
        var key = NameKey.of(name);
        var label = BY_NAME.get(key);
        return label != null || key.length() < 10 ? label : closest(key);
    }

    private static @Nullable FacetLabel closest(String key) {
        return BY_NAME.entrySet().stream()
                .filter(known -> EditDistance.between(known.getKey(), key, 1) <= 1)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, FacetLabel> byName() {
        var byName = new HashMap<String, FacetLabel>();
        for (var label : values()) {
            label.names.forEach(name -> byName.put(NameKey.of(name), label));
        }
        return byName;
    }
}
