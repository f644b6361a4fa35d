package org.partnershipgraph.api.graph;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.graph.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be asked of the graph.
 *
 * @param hops how many hops a path or neighbourhood may have
 * @param nodes how many nodes a drawing may have
 * @param edges how many edges a drawing may have
 * @param partnerships how many partnerships are looked at for a drawing
 */
@ConfigurationProperties("partnerships.limits.graph")
record GraphLimits(
        @DefaultValue("20") int hops,
        @DefaultValue("1000") int nodes,
        @DefaultValue("5000") int edges,
        @DefaultValue("200000") int partnerships) {

    int hops(String argument, int wanted) {
        return within(argument, wanted, hops);
    }

    Limits drawing() {
        return new Limits(nodes, edges, partnerships);
    }

    Limits drawing(@Nullable Integer limit) {
        return new Limits(limit == null ? nodes : within("limit", limit, nodes), edges, partnerships);
    }

    private static int within(String argument, int wanted, int most) {
        if (wanted < 1 || wanted > most) {
            throw new ArgumentPath(argument).bad("is %d, but must be from 1 to %d".formatted(wanted, most));
        }
        return wanted;
    }
}
