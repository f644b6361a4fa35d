package org.partnershipgraph.seeds.reader.name;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.seeds.reader.page.Fold;

/** The places that partners' names are resolved against: all names of all municipalities. */
public final class Gazetteer {

    /** What is left of names such as Central District is no name of a place. */
    private static final Set<String> SAYING_NOTHING =
            Set.of("central", "north", "south", "east", "west", "northern", "southern", "eastern", "western");

    private final NameIndex exact = new NameIndex();
    private final NameIndex folded = new NameIndex();
    private final NameIndex exactBases = new NameIndex();
    private final NameIndex bases = new NameIndex();
    private final Misspellings misspeltNames = new Misspellings();
    private final Misspellings misspeltBases = new Misspellings();
    private final Trie<String> spellings = new Trie<>();
    private final Set<String> innerCapitals = new LinkedHashSet<>();

    public Gazetteer(Collection<Municipality> municipalities) {
        municipalities.forEach(this::add);
    }

    public NameIndex exact() {
        return exact;
    }

    public NameIndex folded() {
        return folded;
    }

    public NameIndex exactBases() {
        return exactBases;
    }

    public NameIndex bases() {
        return bases;
    }

    public Misspellings misspeltNames() {
        return misspeltNames;
    }

    public Misspellings misspeltBases() {
        return misspeltBases;
    }

    /** Where known spellings end that begin at a place of a folded text. */
    public List<Trie.Hit<String>> spellingsAt(String folded, int start) {
        return spellings.hits(folded, start);
    }

    /** Names that begin with a small letter, such as eThekwini: only these can begin inside what looks like a word. */
    public Set<String> innerCapitals() {
        return innerCapitals;
    }

    private void add(Municipality municipality) {
        for (var name : namesOf(municipality)) {
            exact.put(Fold.exactKey(name), municipality);
            folded.put(Fold.key(name), municipality);
            misspeltNames.put(Fold.key(name), municipality);
            spellings.put(name, municipality.slug());
            addBase(PlaceName.of(Fold.key(name)), name, municipality);
        }
    }

    private void addBase(PlaceName name, String spelling, Municipality municipality) {
        if (Level.of(municipality) == Level.BODY || SAYING_NOTHING.contains(name.base())) {
            return;
        }
        exactBases.put(PlaceName.of(Fold.exactKey(spelling)).base(), municipality);
        bases.put(name.base(), municipality);
        misspeltBases.put(name.base(), municipality);
        if (name.base().endsWith(" lan")) {
            bases.put(name.base().substring(0, name.base().length() - 4), municipality);
        }
        if (municipality.country().equals("SE")) {
            bases.put(name.base() + "s", municipality);
            if (name.base().length() >= Misspellings.SHORTEST) {
                misspeltBases.put(name.base() + "s", municipality);
            }
            addSwedishSpellings(name.base(), municipality);
        }
        for (var form : List.of("city of ", "municipality of ")) {
            spellings.put(form + name.base(), municipality.slug());
        }
        if (spelling.length() > 2
                && Character.isLowerCase(spelling.charAt(0))
                && Character.isUpperCase(spelling.charAt(1))) {
            innerCapitals.add(spelling);
        }
    }

    private void addSwedishSpellings(String base, Municipality municipality) {
        for (var form : List.of(base, base + "s")) {
            for (var word : List.of("", " kommun", " stad", " municipality")) {
                spellings.put(form + word, municipality.slug());
            }
        }
    }

    private static Set<String> namesOf(Municipality municipality) {
        var names = new LinkedHashSet<String>();
        if (municipality.name().sv() != null) {
            names.add(municipality.name().sv());
        }
        if (municipality.name().en() != null) {
            names.add(municipality.name().en());
        }
        if (municipality.officialName() != null) {
            names.add(municipality.officialName());
        }
        names.addAll(municipality.aliases());
        names.addAll(municipality.misspellings());
        return names;
    }
}
