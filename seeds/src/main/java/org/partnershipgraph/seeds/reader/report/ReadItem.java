package org.partnershipgraph.seeds.reader.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.seeds.reader.prose.PublicRole;
import org.partnershipgraph.text.Language;

/**
 * What one item of a page says.
 *
 * @param title null where the page lost it
 * @param projectAreas their English names
 * @param themes their English names
 * @param globalGoals their numbers, as the page orders them
 * @param networks slugs of the networks mentioned
 * @param pairs Swedish and international partner, each by slug, or by name where it is unknown
 * @param confidence how sure the item as a whole is, 0 to 1
 * @param language of the item's own prose, null where it has none
 * @param projectName what a line {@code Project: …} calls the project
 * @param thirdParties parties that only the prose names
 * @param countries codes of countries named in the title
 * @param publicationType as the page prints it
 * @param firstLine of the page, counted from 1
 * @param lastLine of the page, counted from 1
 * @param evidence where each fact was read
 */
public record ReadItem(
        @Nullable String title,
        ItemKind kind,
        List<String> projectAreas,
        List<String> themes,
        List<Integer> globalGoals,
        List<ReadPartner> swedishPartners,
        List<ReadPartner> internationalPartners,
        List<String> tags,
        List<String> networks,
        List<List<String>> pairs,
        Years years,
        @Nullable Phase phase,
        double confidence,
        List<Problem> problems,
        @Nullable Language language,
        @Nullable String projectName,
        List<AreaOfCooperation> areasOfCooperation,
        List<ReadPartner> thirdParties,
        List<String> countries,
        List<PublicRole> people,
        List<String> referenceNumbers,
        @Nullable String publicationType,
        int firstLine,
        int lastLine,
        List<Evidence> evidence) {}
