package org.partnershipgraph.seeds.reader.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.facet.FacetBlock;
import org.partnershipgraph.seeds.reader.facet.Label;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.report.ItemKind;

/** Decides what an item is. A partnership shows both partner lines, or a title that names a pair and words of partnership. */
public final class ItemKinds {

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

    private ItemKinds() {}

    /** The kind of an item whose title names partners only if {@code title} is there. */
    public static ItemKind of(
            ItemDraft item, ItemLines lines, @Nullable FacetBlock block, @Nullable PairTitle title, int headings) {
        if (block != null && block.has(Label.PUBLICATION_TYPE)) {
            return ItemKind.PUBLICATION;
        }
        if (headings > 1) {
            return ItemKind.ARTICLE;
        }
        boolean isNamed = title != null || item.projectName != null;
        if (hasBothLines(block)) {
            boolean isArticle = isOnSeveral(item) || isNews(item, lines, block);
            return isNamed || !isArticle ? ItemKind.PROJECT : ItemKind.ARTICLE;
        }
        if (!isNamed && speaksOf(PUBLICATION, lines)) {
            return ItemKind.PUBLICATION;
        }
        return isPartnership(item, lines, block, title) ? ItemKind.PROJECT : ItemKind.ARTICLE;
    }

    private static boolean hasBothLines(@Nullable FacetBlock block) {
        return block != null && block.has(Label.SWEDISH_PARTNER) && block.has(Label.INTERNATIONAL_PARTNER);
    }

    /** Of several partners on both sides, without a title that names them, an article tells what each pair does. */
    private static boolean isOnSeveral(ItemDraft item) {
        return item.pairs.size() > 1
                && item.swedish().size() > 1
                && item.international().size() > 1;
    }

    /** News carries tags, quotes people and speaks as news does; a project may do one of these. */
    private static boolean isNews(ItemDraft item, ItemLines lines, @Nullable FacetBlock block) {
        boolean hasTags = block != null && block.has(Label.TAGS);
        boolean quotes = !item.people.isEmpty();
        return (hasTags && quotes) || ((hasTags || quotes) && speaksOf(NEWS, lines));
    }

    private static boolean isPartnership(
            ItemDraft item, ItemLines lines, @Nullable FacetBlock block, @Nullable PairTitle title) {
        if (item.projectName != null || (title != null && title.isPair() && block != null)) {
            return true;
        }
        boolean namesOnePair = item.pairs.size() == 1 && item.people.isEmpty() && item.title != null;
        return (title != null || namesOnePair) && (item.phase != null || speaksOf(PARTNERSHIP, lines));
    }

    /** Whether a title is that of a report, a teaching case or rules. */
    public static boolean isNoPartnership(String title) {
        return containsAny(title, PUBLICATION) || containsAny(title, RULES);
    }

    public static boolean hasPartnershipWording(ItemLines lines) {
        return speaksOf(PARTNERSHIP, lines);
    }

    private static boolean speaksOf(List<String> words, ItemLines lines) {
        var title = lines.titleText();
        return (title != null && containsAny(title, words))
                || lines.body().stream().anyMatch(line -> containsAny(line.text(), words));
    }

    private static boolean containsAny(String text, List<String> words) {
        var folded = Fold.of(text);
        return words.stream().anyMatch(folded::contains);
    }
}
