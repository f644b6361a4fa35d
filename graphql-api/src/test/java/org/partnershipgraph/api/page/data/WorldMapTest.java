package org.partnershipgraph.api.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WorldMapTest {

    private static final String GRAPH = """
            {"nodes": [
              {"key": "a", "slug": "a", "label": "A", "weight": 1, "latitude": 72, "longitude": -20},
              {"key": "b", "slug": "b", "label": "B", "weight": 4, "latitude": 62, "longitude": 20, "country": {"name": "C"}},
              {"key": "d", "slug": "d", "label": "D", "weight": 1, "latitude": null, "longitude": null}],
             "edges": [{"source": "a", "target": "b"}, {"source": "a", "target": "d"}]}
            """;

    private final WorldMap map = WorldMap.of(new AnswerNode(new JsonMapper().readTree(GRAPH)));

    @Test
    void placesWhatHasCoordinates() {
        assertThat(map.places())
                .containsExactly(new WorldMap.Place("a", "A", 0, 0, 6), new WorldMap.Place("b", "B, C", 300, 100, 8));
    }

    @Test
    void drawsCurvesBetweenPlaces() {
        assertThat(map.lines()).containsExactly("M0.0,0.0Q165.0,5.0,300.0,100.0");
    }
}
