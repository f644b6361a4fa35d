package org.partnershipgraph.api.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.graph.Drawing.Limits;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GraphLimitsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(GraphConfiguration.class);

    @Test
    void boundsDrawingsWithoutBeingTold() {
        application.run(context ->
                assertThat(context.getBean(GraphLimits.class).drawing()).isEqualTo(new Limits(1_000, 5_000, 200_000)));
    }

    @Test
    void boundsDrawingsAndHopsAsPropertiesSay() {
        application
                .withPropertyValues(
                        "partnerships.limits.graph.nodes=10",
                        "partnerships.limits.graph.edges=20",
                        "partnerships.limits.graph.partnerships=30",
                        "partnerships.limits.graph.hops=4")
                .run(context -> {
                    var limits = context.getBean(GraphLimits.class);
                    assertThat(limits.drawing()).isEqualTo(new Limits(10, 20, 30));
                    assertThat(limits.nodes(5)).isEqualTo(5);
                    assertThat(limits.nodes(null)).isEqualTo(10);
                    assertThatThrownBy(() -> limits.nodes(11)).hasMessage("limit is 11, but must be from 1 to 10");
                    assertThatThrownBy(() -> limits.hops("hops", 5)).hasMessage("hops is 5, but must be from 1 to 4");
                });
    }

    @Test
    void allowsFewerHopsThanUsualWherePropertiesSaySo() {
        application
                .withPropertyValues("partnerships.limits.graph.hops=2")
                .run(context -> assertThat(context.getBean(GraphLimits.class).hops("maxHops", null))
                        .isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hops", "nodes", "edges", "partnerships"})
    void startsWithNoLimitBelowOne(String name) {
        application
                .withPropertyValues("partnerships.limits.graph.%s=0".formatted(name))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("partnerships.limits.graph.%s is 0: give a number from 1 on".formatted(name)));
    }
}
