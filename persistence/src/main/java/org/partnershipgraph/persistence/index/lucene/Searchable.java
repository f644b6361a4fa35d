package org.partnershipgraph.persistence.index.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.search.MatchedText;
import org.partnershipgraph.search.SearchField;
import org.partnershipgraph.text.LocalizedText;

/** What a record is found by: its texts, and the names of what it is linked to. */
public class Searchable {

    /** What each link of a record weighs. */
    public static final long LINK_WEIGHT = 1 << 4;

    private static final long PARTNERSHIP_WEIGHT = LINK_WEIGHT << 36;

    /** The least weight of a record that others link to. */
    public static final long NAME_WEIGHT = 2 * PARTNERSHIP_WEIGHT;

    private final Kind kind;
    private final String key;
    private final Set<MatchedText> texts = new LinkedHashSet<>();
    private final Set<String> links = new LinkedHashSet<>();

    Searchable(Kind kind, String key) {
        this.kind = kind;
        this.key = key;
    }

    /** What a record is called where others link to it. */
    public static String id(Kind kind, String key) {
        return kind + ":" + key;
    }

    /** The keys of records of a kind among such ids. */
    public static Set<String> keys(Kind kind, Collection<String> ids) {
        var prefix = id(kind, "");
        return ids.stream()
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    Kind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    List<MatchedText> texts() {
        return new ArrayList<>(texts);
    }

    Set<String> links() {
        return links;
    }

    Searchable text(SearchField field, @Nullable LocalizedText text) {
        return text == null ? this : text(field, text.sv()).text(field, text.en());
    }

    Searchable text(SearchField field, @Nullable String text) {
        if (text != null) {
            texts.add(new MatchedText(field, text));
        }
        return this;
    }

    Searchable texts(SearchField field, Collection<String> more) {
        more.forEach(text -> text(field, text));
        return this;
    }

    Searchable links(Kind to, Collection<?> keys) {
        keys.forEach(target -> links.add(id(to, String.valueOf(target))));
        return this;
    }

    /** The weight as far as the record itself tells: that of the records that link to it comes on top. */
    long weight() {
        return switch (kind) {
            case PROJECT -> links.size() * LINK_WEIGHT;
            case PARTNERSHIP -> PARTNERSHIP_WEIGHT + links.size() * LINK_WEIGHT;
            default -> NAME_WEIGHT + place(kind);
        };
    }

    private static long place(Kind kind) {
        return switch (kind) {
            case MUNICIPALITY -> 8;
            case NETWORK -> 7;
            case COUNTRY -> 6;
            case GLOBAL_GOAL -> 5;
            case PROJECT_AREA -> 4;
            case THEME -> 3;
            case TAG -> 2;
            case METHOD -> 1;
            default -> 0;
        };
    }
}
