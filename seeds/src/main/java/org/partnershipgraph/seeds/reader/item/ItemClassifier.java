package org.partnershipgraph.seeds.reader.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.facet.BlockFacets;
import org.partnershipgraph.seeds.reader.facet.FacetLabel;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.pair.ItemPartners;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.prose.Prose;
import org.partnershipgraph.seeds.reader.report.ItemKind;

/**
 * Decides what an item is. A partnership has both partner labels, or a title that names a pair, and words of partnership.
 *
 * @param facets null if it has none
 * @param title the partners that the title names, null if it names none
 */
record ItemClassifier(
        ItemLines lines,
        @Nullable BlockFacets facets,
        @Nullable PairTitle title,
        ItemPartners partners,
        Prose prose) {

    private static final List<String> PUBLICATION = List.of(
            "isbn",
            "research report",
            "forskningsrapport",
            "working paper",
            "policy brief",
            "research project",
            "abstract:",
            "teaching case",
            "undervisningsfall",
            "download the report",
            "ladda ner rapporten",
            "this report",
            "denna rapport",
            "den har rapporten",
            "the authors",
            "forfattarna",
            "forskningsprojekt",
            "case study",
            "fallstudie",
            "literature review");
    private static final List<String> RULES = List.of(
            "training programme",
            "utbildningsprogram",
            "guidelines",
            "riktlinjer",
            "rules for",
            "regler for",
            "call for ",
            "utlysning",
            "how to apply");
    private static final List<String> PARTNERSHIP = List.of(
            "partner",
            "samarbet",
            "cooperat",
            "collaborat",
            "project",
            "projekt",
            "together",
            "tillsammans",
            "inception",
            "forberedelse",
            "natverk",
            "network");
    private static final List<String> NEWS = List.of(
            "gratuler",
            "congratul",
            "lanser",
            "launch",
            "beviljad",
            "beviljat",
            "granted",
            "sager ",
            " says",
            "nystart",
            "newly",
            "nyligen",
            "recently",
            "valkomna",
            "inbjud",
            "invite");

    /**
     * @param headings how many small headings inside the item name a pair
     */
    ItemKind kind(int headings) {
        if (facets != null && facets.block().has(FacetLabel.PUBLICATION_TYPE)) {
            return ItemKind.PUBLICATION;
        }
        if (headings > 1) {
            return ItemKind.ARTICLE;
        }
        boolean isNamed = title != null || lines.projectName() != null;
        if (facets != null && facets.block().hasBothPartners()) {
            boolean isArticle = hasSeveralPairs() || isNews(facets);
            return isNamed || !isArticle ? ItemKind.PROJECT : ItemKind.ARTICLE;
        }
        if (!isNamed && mentions(lines, PUBLICATION)) {
            return ItemKind.PUBLICATION;
        }
        return isPartnership() ? ItemKind.PROJECT : ItemKind.ARTICLE;
    }

    /** Whether a title is that of a report, a teaching case or rules. */
    static boolean isNoPartnership(String title) {
        var folded = Fold.of(title);
        return Fold.containsAny(folded, PUBLICATION) || Fold.containsAny(folded, RULES);
    }

    static boolean hasPartnershipWording(ItemLines lines) {
        return mentions(lines, PARTNERSHIP);
    }

    /** An article describes what each of several pairs does. */
    private boolean hasSeveralPairs() {
        return partners.pairs().size() > 1
                && partners.swedish().size() > 1
                && partners.international().size() > 1;
    }

    /** News has tags, quotes people and uses certain words; a project may do one of these. */
    private boolean isNews(BlockFacets facets) {
        boolean hasTags = facets.block().has(FacetLabel.TAGS);
        boolean hasQuotes = !prose.people().isEmpty();
        return (hasTags && hasQuotes) || ((hasTags || hasQuotes) && mentions(lines, NEWS));
    }

    private boolean isPartnership() {
        if (lines.projectName() != null || (title != null && title.isPair() && facets != null)) {
            return true;
        }
        boolean namesOnePair = partners.pairs().size() == 1 && prose.people().isEmpty() && lines.titleText() != null;
        return (title != null || namesOnePair) && (prose.phase() != null || mentions(lines, PARTNERSHIP));
    }

    private static boolean mentions(ItemLines lines, List<String> words) {
        var title = lines.titleText();
        return (title != null && Fold.containsAny(Fold.of(title), words))
                || lines.body().stream().anyMatch(line -> Fold.containsAny(Fold.of(line.text()), words));
    }
}
