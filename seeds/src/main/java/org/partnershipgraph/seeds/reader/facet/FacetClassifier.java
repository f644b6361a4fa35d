package org.partnershipgraph.seeds.reader.facet;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.AdministrativeWords;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.PartnerSide;
import org.partnershipgraph.seeds.reader.page.ListMarker;
import org.partnershipgraph.seeds.reader.pair.PairTitleReader;
import org.partnershipgraph.seeds.reader.vocabulary.PageVocabulary;
import org.partnershipgraph.text.NameKey;

/** Finds out by the text of a line alone of which facet it is a value. */
public final class FacetClassifier {

    private static final int LONGEST = 600;

    private final PageVocabulary terms;
    private final NameResolver names;
    private final PairTitleReader titles;

    public FacetClassifier(PageVocabulary terms, NameResolver names, PairTitleReader titles) {
        this.terms = terms;
        this.names = names;
        this.titles = titles;
    }

    /** Whether the line is certainly the title of an item: a pair, with its country or known on both sides. */
    boolean isPairTitle(String text) {
        var pair = titles.read(text);
        return pair != null && pair.isCertain();
    }

    /** The facet whose vocabulary covers the line, or which has its form; null if that is not certain. */
    @Nullable
    FacetLabel certainLabel(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        if (terms.goals().isGoal(text)) {
            return FacetLabel.GLOBAL_GOALS;
        }
        var value = ListMarker.withoutNumber(ListMarker.without(text));
        if (terms.areas().read(value).isWhole()) {
            return FacetLabel.PROJECT_AREA;
        }
        return terms.themes().read(value).isWhole() ? FacetLabel.THEME : null;
    }

    /** Whether a value may stand below a label although it has the form of another facet's. */
    boolean fits(FacetLabel label, String text) {
        if (label.isPartner()) {
            return certainLabel(text) == FacetLabel.GLOBAL_GOALS
                    && !terms.goals().areGoals(text);
        }
        return label == FacetLabel.GLOBAL_GOALS && terms.goals().areGoals(text);
    }

    /** Whether a line is another goal below one that has no number. */
    boolean areGoalTitles(String text) {
        return text.length() <= LONGEST && terms.goals().areTitles(text);
    }

    boolean isCertainly(FacetLabel label, String text) {
        return label == FacetLabel.TAGS ? text.endsWith(",") : certainLabel(text) == label;
    }

    /** As {@link #certainLabel}, and also for lines of known partners, and tags with their closing comma. */
    @Nullable
    FacetLabel likelyLabel(String text) {
        var certain = certainLabel(text);
        if (certain != null || text.length() > LONGEST) {
            return certain;
        }
        if (areKnown(text, PartnerSide.SWEDISH)) {
            return FacetLabel.SWEDISH_PARTNER;
        }
        if (areKnown(text, PartnerSide.INTERNATIONAL)) {
            return FacetLabel.INTERNATIONAL_PARTNER;
        }
        if (text.endsWith(",")) {
            return FacetLabel.TAGS;
        }
        return AdministrativeWords.endSwedishName(NameKey.of(text)) ? FacetLabel.SWEDISH_PARTNER : null;
    }

    boolean areKnown(String text, PartnerSide side) {
        var pieces = new PartnerSplitter(names, side).split(text);
        return !pieces.isEmpty()
                && pieces.stream().allMatch(piece -> names.resolve(piece, side).isKnown());
    }
}
