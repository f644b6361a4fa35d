package org.partnershipgraph.seeds.reader.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.text.Language;

/**
 * One item of a page. The answer is flat, in JSON as in the schema, and so are its accessors.
 *
 * @param title null if the page lost it
 * @param projectName the name of the project in a line {@code Project: …}
 * @param confidence how sure the item as a whole is, from 0 to 1
 */
public record ReadItem(
        @Nullable String title,
        @Nullable String projectName,
        ItemKind kind,
        ReadFacets facets,
        ReadPartners partners,
        ReadProse prose,
        LineRange lines,
        double confidence,
        Notes notes) {

    public List<String> projectAreas() {
        return facets.projectAreas();
    }

    public List<String> themes() {
        return facets.themes();
    }

    public List<Integer> globalGoals() {
        return facets.globalGoals();
    }

    public List<String> tags() {
        return facets.tags();
    }

    public @Nullable String publicationType() {
        return facets.publicationType();
    }

    public List<ReadPartner> swedishPartners() {
        return partners.swedish();
    }

    public List<ReadPartner> internationalPartners() {
        return partners.international();
    }

    public List<ReadPartner> thirdParties() {
        return partners.thirdParties();
    }

    public List<List<String>> pairs() {
        return partners.pairs();
    }

    public @Nullable Language language() {
        return prose.language();
    }

    public Years years() {
        return prose.years();
    }

    public @Nullable Phase phase() {
        return prose.phase();
    }

    public List<String> networks() {
        return prose.networks();
    }

    public List<String> countries() {
        return prose.countries();
    }

    public List<AreaOfCooperation> areasOfCooperation() {
        return prose.areasOfCooperation();
    }

    public List<PublicRole> people() {
        return prose.people();
    }

    public List<String> referenceNumbers() {
        return prose.referenceNumbers();
    }

    public int firstLine() {
        return lines.first();
    }

    public int lastLine() {
        return lines.last();
    }

    public List<Problem> problems() {
        return notes.problems();
    }

    public List<Evidence> evidence() {
        return notes.evidence();
    }
}
