package org.partnershipgraph.persistence.contract;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Role;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.source.SourceKind;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.Period;

/** Records with what they cannot be without, and what a test asks for. */
public class Bare {

    private Bare() {}

    static Stream<Aggregate> ofEachKindWithOptionalParts() {
        return Stream.of(
                municipality("falun", LocalizedText.same("Falun"), "SE", null),
                partnership("falun-murewa", "falun", "murewa"),
                network("youth", LocalizedText.same("Youth"), Period.UNKNOWN),
                new Source("a-page", null, LocalizedText.same("A page"), SourceKind.BLOG, null, null, null, null));
    }

    static Municipality municipality(String slug) {
        return municipality(slug, LocalizedText.same(slug), "SE", null);
    }

    static Municipality municipality(String slug, LocalizedText name) {
        return municipality(slug, name, "SE", null);
    }

    static Municipality municipality(String slug, LocalizedText name, String country, @Nullable String scbCode) {
        return new Municipality(
                slug,
                null,
                name,
                null,
                MunicipalityKind.MUNICIPALITY,
                country,
                null,
                scbCode,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    static Partnership partnership(String slug, String... participants) {
        return partnership(slug, List.of(project(slug, Period.UNKNOWN)), participants);
    }

    public static Partnership partnership(String slug, List<Project> projects, String... participants) {
        var parties = Stream.of(participants)
                .map(municipality -> new Participant(municipality, Role.THIRD_PARTY))
                .toList();
        return new Partnership(slug, null, parties, null, List.of(), projects, null, List.of(), List.of());
    }

    static Project project(String partnership, Period period) {
        var title = new LocalizedText("Ett projekt", null);
        return project("project", partnership, title, period, List.of(), List.of());
    }

    public static Project project(String slug, String partnership, LocalizedText title) {
        return project(slug, partnership, title, Period.UNKNOWN, List.of(), List.of());
    }

    public static Project project(
            String slug,
            String partnership,
            LocalizedText title,
            Period period,
            List<String> areas,
            List<Integer> goals) {
        return new Project(
                slug,
                partnership,
                title,
                null,
                null,
                period,
                null,
                null,
                null,
                areas,
                List.of(),
                goals,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    static Network network(String slug, LocalizedText name, Period period) {
        return new Network(
                slug, null, name, List.of(), null, period, List.of(), List.of(), List.of(), List.of(), List.of(), null,
                List.of(), List.of());
    }
}
