package org.partnershipgraph.persistence.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.search.Search.MatchedText;
import org.partnershipgraph.search.SearchField;
import org.partnershipgraph.text.LocalizedText;

/** What a record is found by: its texts, and the names of what it is linked to. */
class Searchable {

    private final Kind kind;
    private final String key;
    private final Set<MatchedText> texts = new LinkedHashSet<>();
    private final Set<String> links = new LinkedHashSet<>();

    Searchable(Kind kind, String key) {
        this.kind = kind;
        this.key = key;
    }

    /** What a record is called where others link to it. */
    static String id(Kind kind, String key) {
        return kind + ":" + key;
    }

    /** The keys of records of a kind among such ids. */
    static Set<String> keys(Kind kind, Collection<String> ids) {
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
}
