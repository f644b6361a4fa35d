package org.partnershipgraph.persistence.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;

class GeneratedGraphTest {

    private final GeneratedGraph graph = new GeneratedGraph(1_000);

    @Test
    void isTheSameEachTime() {
        assertThat(graph.partnerships())
                .containsExactlyElementsOf(
                        new GeneratedGraph(1_000).partnerships().toList());
    }

    @Test
    void hasDistinctPartnershipsOfMunicipalitiesThatAreThere() {
        var municipalities = graph.municipalities().map(Municipality::slug).toList();
        assertThat(municipalities).doesNotHaveDuplicates();
        assertThat(graph.partnerships().map(Partnership::slug)).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(graph.partnerships()
                        .flatMap(partnership -> partnership.participants().stream())
                        .map(Participant::municipality))
                .isSubsetOf(municipalities);
    }

    @Test
    void gathersPartnershipsAtFewMunicipalities() {
        var counts = graph.partnerships()
                .collect(Collectors.groupingBy(
                        partnership -> partnership.participants().get(0).municipality(), Collectors.counting()));
        var most = counts.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat(most).isGreaterThan(5L * 1_000 / counts.size());
    }

    @Test
    void startsAMillionAtOnceAndMakesThemOneByOne() {
        var million = new GeneratedGraph(1_000_000);
        assertThat(million.municipalities().map(Municipality::slug))
                .hasSize(50_000)
                .doesNotHaveDuplicates();
        assertThat(million.partnerships().limit(3)).hasSize(3);
    }
}
