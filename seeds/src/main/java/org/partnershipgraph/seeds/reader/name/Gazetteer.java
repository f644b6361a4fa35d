package org.partnershipgraph.seeds.reader.name;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnershipgraph.municipality.AdministrativeWords;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.text.NameKey;

/** All names of all municipalities, indexed in the ways in which pages may write them. */
public final class Gazetteer {

    /** What is left of names such as Central District is not the name of a place. */
    private static final Set<String> DIRECTIONS =
            Set.of("central", "north", "south", "east", "west", "northern", "southern", "eastern", "western");

    private final NameIndex exact = new NameIndex();
    private final NameIndex folded = new NameIndex();
    private final NameIndex exactBases = new NameIndex();
    private final NameIndex bases = new NameIndex();
    private final MisspellingIndex misspeltNames = new MisspellingIndex();
    private final MisspellingIndex misspeltBases = new MisspellingIndex();
    private final Trie<String> spellings = new Trie<>();
    private final Set<String> innerCapitals = new LinkedHashSet<>();

    public Gazetteer(Collection<Municipality> municipalities) {
        municipalities.forEach(this::add);
    }

    NameIndex exact() {
        return exact;
    }

    NameIndex folded() {
        return folded;
    }

    NameIndex exactBases() {
        return exactBases;
    }

    NameIndex bases() {
        return bases;
    }

    MisspellingIndex misspeltNames() {
        return misspeltNames;
    }

    MisspellingIndex misspeltBases() {
        return misspeltBases;
    }

    /** Known spellings that begin at an index of a folded text. */
    public List<Trie.Hit<String>> spellingsAt(String folded, int start) {
        return spellings.hits(folded, start);
    }

    /** Names that begin with a small letter, such as eThekwini, and so may begin inside what looks like one word. */
    public Set<String> innerCapitals() {
        return innerCapitals;
    }

    private void add(Municipality municipality) {
        for (var name : FormerNames.of(municipality)) {
            folded.put(name, municipality);
            spellings.put(name, municipality.slug());
        }
        for (var name : namesOf(municipality)) {
            exact.put(NameKey.withDiacritics(name), municipality);
            folded.put(NameKey.of(name), municipality);
            misspeltNames.put(NameKey.of(name), municipality);
            spellings.put(name, municipality.slug());
            addBase(PlaceName.of(NameKey.of(name)), name, municipality);
        }
    }

    private void addBase(PlaceName name, String spelling, Municipality municipality) {
        if (GovernmentLevel.of(municipality) == GovernmentLevel.BODY || DIRECTIONS.contains(name.base())) {
            return;
        }
        exactBases.put(PlaceName.of(NameKey.withDiacritics(spelling)).base(), municipality);
        bases.put(name.base(), municipality);
        misspeltBases.put(name.base(), municipality);
        if (name.base().endsWith(" lan")) {
            bases.put(name.base().substring(0, name.base().length() - 4), municipality);
        }
        if (municipality.isIn("SE")) {
            addGenitive(name.base(), municipality);
            addSwedishSpellings(name.base(), municipality);
        }
        for (var form : List.of("city of ", "municipality of ")) {
            spellings.put(form + name.base(), municipality.slug());
        }
        if (hasInnerCapital(spelling)) {
            innerCapitals.add(spelling);
        }
    }

    private static boolean hasInnerCapital(String spelling) {
        return spelling.length() > 2
                && Character.isLowerCase(spelling.charAt(0))
                && Character.isUpperCase(spelling.charAt(1));
    }

    private void addGenitive(String base, Municipality municipality) {
        bases.put(base + "s", municipality);
        if (base.length() >= MisspellingIndex.SHORTEST) {
            misspeltBases.put(base + "s", municipality);
        }
    }

    private void addSwedishSpellings(String base, Municipality municipality) {
        for (var form : List.of(base, base + "s")) {
            spellings.put(form, municipality.slug());
            for (var word : AdministrativeWords.OF_SWEDISH_MUNICIPALITIES) {
                spellings.put(form + " " + word, municipality.slug());
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
