package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.store.Stores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lists of dataQuality have what a look at every record finds lacking. */
@RunningApi
class DataQualityTest {

    private final Stores stores;
    private final GraphQlClient client;

    @Autowired
    DataQualityTest(Stores stores, @LocalServerPort int port) {
        this.stores = stores;
        client = new GraphQlClient(port);
    }

    @Test
    void namesProjectsThatLackSomething() {
        assertProjects("projectsWithoutGoals", project -> project.goals().isEmpty());
        assertProjects(
                "projectsWithoutYears",
                project ->
                        project.period().startYear() == null && project.period().endYear() == null);
        assertProjects("projectsWithoutSources", project -> project.sources().isEmpty());
    }

    @Test
    void namesNetworksWithoutAPeriod() {
        var slugs = stores.of(Network.class).findAll().stream()
                .filter(network ->
                        network.period().startYear() == null && network.period().endYear() == null)
                .map(Network::slug);
        assertList("networksWithoutPeriod", slugs.toList());
    }

    @Test
    void namesMunicipalitiesWithoutCoordinates() {
        var slugs = stores.of(Municipality.class).findAll().stream()
                .filter(municipality -> municipality.seat() == null)
                .map(Municipality::slug);
        assertList("municipalitiesWithoutCoordinates", slugs.toList());
    }

    @Test
    void namesWhatSourcesDisagreeOn() {
        assertProjects("projectsInConflict", project -> !project.claims().isEmpty());
        var partnerships = stores.of(Partnership.class).findAll().stream()
                .filter(partnership -> !partnership.claims().isEmpty())
                .map(Partnership::slug);
        assertList("partnershipsInConflict", partnerships.toList());
        var networks = stores.of(Network.class).findAll().stream()
                .filter(network -> !network.claims().isEmpty())
                .map(Network::slug);
        assertList("networksInConflict", networks.toList());
    }

    private void assertProjects(String list, Predicate<Project> lacks) {
        var projects = stores.of(Partnership.class).findAll().stream()
                .flatMap(partnership -> partnership.projects().stream())
                .filter(lacks)
                .map(Project::slug);
        assertList(list, projects.toList());
    }

    private void assertList(String list, List<String> expected) {
        var answer =
                client.answer("{ dataQuality { list: %s(first: 100) { totalCount nodes { slug } } } }".formatted(list));
        var found = answer.at("/data/dataQuality/list");
        assertThat(found.at("/totalCount").asInt()).as(list).isEqualTo(expected.size());
        assertThat(found.at("/nodes").valueStream().map(node -> node.at("/slug").asString()))
                .as(list)
                .hasSize(Math.min(100, expected.size()))
                .isSubsetOf(expected);
    }
}
