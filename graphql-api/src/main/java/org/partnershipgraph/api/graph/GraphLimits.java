package org.partnershipgraph.api.graph;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.graph.Drawing.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits on queries of the graph. A blank setting means the default.
 *
 * @param hops the maximum number of hops of a path or neighbourhood
 * @param nodes the maximum number of nodes of a drawing
 * @param edges the maximum number of edges of a drawing
 * @param partnerships the maximum number of partnerships read for a drawing
 */
@ConfigurationProperties("partnerships.limits.graph")
public record GraphLimits(
        @DefaultValue("20") Integer hops,
        @DefaultValue("1000") Integer nodes,
        @DefaultValue("5000") Integer edges,
        @DefaultValue("200000") Integer partnerships) {

    /** The maximum length of a path if none is requested. */
    private static final int DEFAULT_HOPS = 10;

    public GraphLimits {
        requirePositive("graph.hops", hops);
        requirePositive("graph.nodes", nodes);
        requirePositive("graph.edges", edges);
        requirePositive("graph.partnerships", partnerships);
    }

    /** The requested number of hops; {@link org.partnershipgraph.api.error.BadInputException} if it is out of range. */
    public int hops(String argument, @Nullable Integer requested) {
        return requested == null ? Math.min(DEFAULT_HOPS, hops) : within(argument, requested, hops);
    }

    /** The requested number of nodes; {@link org.partnershipgraph.api.error.BadInputException} if it is out of range. */
    public int nodes(@Nullable Integer requested) {
        return requested == null ? nodes : within("limit", requested, nodes);
    }

    Limits drawing() {
        return drawing(null);
    }

    /** The limits of a drawing with so many nodes. */
    Limits drawing(@Nullable Integer requested) {
        return new Limits(nodes(requested), edges, partnerships);
    }

    private static int within(String argument, int requested, int most) {
        if (requested < 1 || requested > most) {
            throw new ArgumentPath(argument).bad("number.range", requested, 1, most);
        }
        return requested;
    }

    /** {@link IllegalArgumentException} if a limit, named as in {@code partnerships.limits}, is below 1. */
    public static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "partnerships.limits.%s is %s: give a number from 1 on".formatted(name, value));
        }
    }
}
