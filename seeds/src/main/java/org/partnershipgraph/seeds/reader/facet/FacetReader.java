package org.partnershipgraph.seeds.reader.facet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.PartnerSide;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.name.Resolution;
import org.partnershipgraph.seeds.reader.page.ListMarker;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.report.NoteTaker;
import org.partnershipgraph.seeds.reader.report.ReadFacets;
import org.partnershipgraph.seeds.reader.vocabulary.ControlledVocabulary;
import org.partnershipgraph.seeds.reader.vocabulary.PageVocabulary;

/** Reads the values of facet blocks. */
public final class FacetReader {

    private static final int LONGEST_QUOTED = 200;
    private static final String TAG_SEPARATORS = "[,;" + PageText.BOUNDARY + "]";

    private final PageVocabulary vocabulary;
    private final NameResolver names;

    public FacetReader(PageVocabulary vocabulary, NameResolver names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    public BlockFacets read(FacetBlock block) {
        var values = new Values();
        var readings = block.values().stream().map(values::read).toList();
        return new BlockFacets(block, values.facets(), readings, block.strays());
    }

    private static String quoted(String text) {
        return "'" + shortened(text) + "'";
    }

    /** The values of one block, collected one by one. */
    private final class Values {

        private final Set<String> projectAreas = new LinkedHashSet<>();
        private final Set<String> themes = new LinkedHashSet<>();
        private final Set<Integer> goals = new LinkedHashSet<>();
        private final Set<String> tags = new LinkedHashSet<>();
        private @Nullable String publicationType;

        ReadFacets facets() {
            return new ReadFacets(
                    List.copyOf(projectAreas),
                    List.copyOf(themes),
                    List.copyOf(goals),
                    List.copyOf(tags),
                    publicationType);
        }

        FacetReading read(FacetBlock.Value value) {
            var notes = new NoteTaker();
            var partners = read(value, notes);
            return new FacetReading(value, partners, notes.notes());
        }

        private List<Party> read(FacetBlock.Value value, NoteTaker notes) {
            int line = value.line().number();
            if (value.text().isEmpty()) {
                notes.problem("value-missing", "the label '" + value.line().text() + "' has no value", line);
                return List.of();
            }
            if (!value.isLabelled()) {
                var text = quoted(value.text()) + " stands without a label and was read as " + value.label();
                notes.problem("label-missing", text, line);
            }
            var side = value.label().side();
            if (side != null) {
                return partners(value, side, notes);
            }
            readOther(value, notes);
            return List.of();
        }

        private void readOther(FacetBlock.Value value, NoteTaker notes) {
            switch (value.label()) {
                case PUBLICATION_TYPE -> publicationType = PageText.withoutBoundaries(value.text());
                case PROJECT_AREA -> readTerms(vocabulary.areas(), "projectAreas", projectAreas, value, notes);
                case THEME -> readTerms(vocabulary.themes(), "themes", themes, value, notes);
                case GLOBAL_GOALS -> readGoals(value, notes);
                case TAGS -> readTags(value, notes);
                case SWEDISH_PARTNER, INTERNATIONAL_PARTNER ->
                    throw new IllegalArgumentException(value.label() + " is a label of partners");
            }
        }

        private void readGoals(FacetBlock.Value value, NoteTaker notes) {
            var reading = vocabulary.goals().read(limited(value, notes));
            for (int goal : reading.goals()) {
                goals.add(goal);
                notes.evidence("globalGoals", goal, value.line().number(), 1);
            }
            for (var problem : reading.problems()) {
                notes.problem("goal-odd", shortened(problem), value.line().number());
            }
            for (var target : reading.targets()) {
                var text = target + " is a target: only its goal was read";
                notes.problem("goal-target", text, value.line().number());
            }
        }

        private void readTags(FacetBlock.Value value, NoteTaker notes) {
            for (var tag : List.of(limited(value, notes).split(TAG_SEPARATORS, -1))) {
                if (!tag.isBlank()) {
                    tags.add(tag.strip());
                    notes.evidence("tags", tag.strip(), value.line().number(), 1);
                }
            }
        }
    }

    private static void readTerms(
            ControlledVocabulary vocabulary,
            String field,
            Collection<String> into,
            FacetBlock.Value value,
            NoteTaker notes) {
        int line = value.line().number();
        var reading = vocabulary.read(ListMarker.withoutNumber(limited(value, notes)));
        for (var term : reading.terms()) {
            into.add(term);
            notes.evidence(field, term, line, value.isLabelled() ? 1 : 0.95);
        }
        for (var misspelt : reading.misspelt()) {
            notes.problem("value-misspelt", "'" + misspelt + "' was read as the term it is most like", line);
        }
        for (var leftover : reading.leftovers()) {
            notes.problem("value-unknown", quoted(leftover) + " is none of the known " + field, line);
        }
    }

    private List<Party> partners(FacetBlock.Value value, PartnerSide side, NoteTaker notes) {
        var splitter = new PartnerSplitter(names, side);
        return ListMarker.split(limited(value, notes)).stream()
                .flatMap(part -> splitter.split(part).stream())
                .map(name -> new Party(name, resolve(name, side), side))
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::withoutCountries));
    }

    /** A country beside a place that lies in it is no partner. */
    private List<Party> withoutCountries(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.resolution().isKnown() || !isCountryOfOther(party, parties))
                .toList();
    }

    private boolean isCountryOfOther(Party party, List<Party> parties) {
        var country = vocabulary.countries().code(party.text());
        return country != null
                && parties.stream().anyMatch(other -> other.resolution().isIn(List.of(country)));
    }

    private Resolution resolve(String name, PartnerSide side) {
        var resolution = names.resolveOrSuggest(name, side, List.of());
        return vocabulary.countries().code(name) == null ? resolution : resolution.unlessMisspelt();
    }

    private static String limited(FacetBlock.Value value, NoteTaker notes) {
        int longest = PartnerSplitter.LONGEST_VALUE;
        if (value.text().length() <= longest) {
            return value.text();
        }
        notes.problem(
                "value-too-long",
                "the value has " + value.text().length() + " characters; those after " + longest + " were left unread",
                value.line().number());
        return value.text().substring(0, longest);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }
}
