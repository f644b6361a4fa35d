package org.partnershipgraph.seeds.reader.facet;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.PartnerSide;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.pair.PairTitleReader;
import org.partnershipgraph.seeds.reader.vocabulary.GoalReader;
import org.partnershipgraph.seeds.reader.vocabulary.PageVocabulary;

/** Tells by a line's text alone which facet's value it is. */
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

    /** Whether the line is without doubt the title of an item: a pair, with its country or known on both sides. */
    public boolean isPairTitle(String text) {
        var pair = titles.read(text);
        return pair != null && pair.isCertain();
    }

    /** The facet whose closed list covers the line, or of whose form it is; null where that is not certain. */
    @Nullable
    public FacetLabel certainKind(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        if (GoalReader.isGoal(text)) {
            return FacetLabel.GLOBAL_GOALS;
        }
        if (terms.areas().read(text).isWhole()) {
            return FacetLabel.PROJECT_AREA;
        }
        return terms.themes().read(text).isWhole() ? FacetLabel.THEME : null;
    }

    public boolean isCertainly(FacetLabel label, String text) {
        return label == FacetLabel.TAGS ? text.endsWith(",") : certainKind(text) == label;
    }

    /** As {@link #certainKind}, and lines of which every name is a known partner, and tags with their closing comma. */
    @Nullable
    public FacetLabel likelyKind(String text) {
        var certain = certainKind(text);
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
        return closesLikeSwedish(text) ? FacetLabel.SWEDISH_PARTNER : null;
    }

    public boolean areKnown(String text, PartnerSide side) {
        var pieces = new PartnerSplitter(names, side).split(text);
        return !pieces.isEmpty()
                && pieces.stream().allMatch(piece -> names.resolve(piece, side).isKnown());
    }

    private static boolean closesLikeSwedish(String text) {
        var key = Fold.key(text);
        return key.endsWith(" kommun") || key.endsWith(" stad") || key.endsWith(" kommunalforbund");
    }
}
