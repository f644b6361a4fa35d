package org.partnershipgraph.seeds.reader.facet;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.Side;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.pair.PairTitles;
import org.partnershipgraph.seeds.reader.vocabulary.Goals;
import org.partnershipgraph.seeds.reader.vocabulary.Terms;

/** Tells by a line's text alone which facet's value it is. */
public final class ValueKinds {

    private static final int LONGEST = 600;

    private final Terms terms;
    private final NameResolver names;
    private final PairTitles titles;

    public ValueKinds(Terms terms, NameResolver names, PairTitles titles) {
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
    public Label certainKind(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        if (Goals.isGoal(text)) {
            return Label.GLOBAL_GOALS;
        }
        if (terms.areas().read(text).isWhole()) {
            return Label.PROJECT_AREA;
        }
        return terms.themes().read(text).isWhole() ? Label.THEME : null;
    }

    public boolean isCertainly(Label label, String text) {
        return label == Label.TAGS ? text.endsWith(",") : certainKind(text) == label;
    }

    /** As {@link #certainKind}, and lines of which every name is a known partner, and tags with their closing comma. */
    @Nullable
    public Label likelyKind(String text) {
        var certain = certainKind(text);
        if (certain != null || text.length() > LONGEST) {
            return certain;
        }
        if (areKnown(text, Side.SWEDISH)) {
            return Label.SWEDISH_PARTNER;
        }
        if (areKnown(text, Side.INTERNATIONAL)) {
            return Label.INTERNATIONAL_PARTNER;
        }
        if (text.endsWith(",")) {
            return Label.TAGS;
        }
        return closesLikeSwedish(text) ? Label.SWEDISH_PARTNER : null;
    }

    public boolean areKnown(String text, Side side) {
        var pieces = new PartnerSplitter(names, side).split(text);
        return !pieces.isEmpty()
                && pieces.stream().allMatch(piece -> names.resolve(piece, side).isKnown());
    }

    private static boolean closesLikeSwedish(String text) {
        var key = Fold.key(text);
        return key.endsWith(" kommun") || key.endsWith(" stad") || key.endsWith(" kommunalforbund");
    }
}
