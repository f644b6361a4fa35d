package org.partnershipgraph.persistence.drift;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.vocabulary.Country;

/** Who has a word: in its texts, or in the names of what it is linked to, looked up one by one. */
final class PlainSearch {

    /** Sources are not searched. */
    static final Set<Kind<?>> SEARCHED =
            StandardKinds.ALL.stream().filter(kind -> kind != Source.KIND).collect(Collectors.toSet());

    private final Items items;

    PlainSearch(Items items) {
        this.items = items;
    }

    Stream<Item> find(String text) {
        return SEARCHED.stream().flatMap(kind -> items.of(kind).stream()).filter(item -> finds(item, text));
    }

    boolean finds(Item item, String text) {
        return SEARCHED.contains(item.kind) && Words.of(text).allMatch(word -> has(item, word));
    }

    private boolean has(Item item, String word) {
        return item.has(word) || isOfCountry(item, word) || isLinked(item, word);
    }

    private boolean isLinked(Item item, String word) {
        return item.links.entrySet().stream()
                .flatMap(links -> links.getValue().stream().flatMap(key -> items.find(links.getKey(), key)))
                .anyMatch(
                        other -> other.isCalled(word) || (other.kind == Municipality.KIND && isOfCountry(other, word)));
    }

    private boolean isOfCountry(Item item, String word) {
        return (item.kind == Municipality.KIND || item.kind == Network.KIND)
                && item.values(IndexField.COUNTRY).stream()
                        .flatMap(code -> items.find(Country.KIND, code))
                        .anyMatch(country -> country.isCalled(word));
    }
}
