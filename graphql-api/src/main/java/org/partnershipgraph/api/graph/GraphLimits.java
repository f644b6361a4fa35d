package org.partnershipgraph.api.graph;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.graph.Drawing.Limits;
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
public record GraphLimits(
        @DefaultValue("20") int hops,
        @DefaultValue("1000") int nodes,
        @DefaultValue("5000") int edges,
        @DefaultValue("200000") int partnerships) {

    /** How long a path may be where nobody says. */
    private static final int USUAL_HOPS = 10;

    public GraphLimits {
        requirePositive("graph.hops", hops);
        requirePositive("graph.nodes", nodes);
        requirePositive("graph.edges", edges);
        requirePositive("graph.partnerships", partnerships);
    }

    /** The hops wanted; {@link org.partnershipgraph.api.error.BadInputException} where they are none or too many. */
    public int hops(String argument, @Nullable Integer wanted) {
        return wanted == null ? Math.min(USUAL_HOPS, hops) : within(argument, wanted, hops);
    }

    /** How many municipalities a neighbourhood may have where so many are wanted; likewise refused. */
    public int nodes(@Nullable Integer limit) {
        return limit == null ? nodes : within("limit", limit, nodes);
    }

    Limits drawing() {
        return new Limits(nodes, edges, partnerships);
    }

    private static int within(String argument, int wanted, int most) {
        if (wanted < 1 || wanted > most) {
            throw new ArgumentPath(argument).bad("is %d, but must be from 1 to %d".formatted(wanted, most));
        }
        return wanted;
    }

    /** {@link IllegalArgumentException} where a limit, named as in {@code partnerships.limits}, is below one. */
    public static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "partnerships.limits.%s is %d: give a number from 1 on".formatted(name, value));
        }
    }
}
