package org.partnershipgraph.api.graph;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.list.Lists;
import org.partnershipgraph.api.locale.Languages;
import org.partnershipgraph.api.node.GlobalIds;
import org.partnershipgraph.api.node.Loaders;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.Edge;
import org.partnershipgraph.graph.Drawing.Node;
import org.partnershipgraph.graph.Drawing.Subject;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.place.Position;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.store.Keyed;
import org.partnershipgraph.vocabulary.Country;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Drawings of partnerships and of neighbourhoods. */
@Controller
class GraphController {

    private final Graph graph;
    private final GraphLimits limits;
    private final GlobalIds ids;

    GraphController(Graph graph, GraphLimits limits, GlobalIds ids) {
        this.graph = graph;
        this.limits = limits;
        this.ids = ids;
    }

    @QueryMapping
    Drawing graph(@Argument Subject nodes, @Argument @Nullable Integer limit, Filter partnerships) {
        return graph.draw(partnerships, nodes, limits.drawing(limit));
    }

    /** A slug is that of a municipality, or else of a network. */
    @QueryMapping
    Optional<Drawing> neighbourhood(
            @Argument String center, @Argument int hops, @Argument List<Tie> via, @Argument @Nullable Integer limit) {
        return ids.ofSlugOrId(center, "center", Municipality.KIND, Network.KIND).stream()
                .map(start -> graph.neighbourhood(
                        start.kind(),
                        start.key(),
                        limits.hops("hops", hops),
                        Set.copyOf(via),
                        limits.nodes(limit),
                        limits.drawing()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @SchemaMapping(typeName = "GraphNode")
    String key(Node node) {
        return keyOf(node);
    }

    @SchemaMapping(typeName = "GraphNode", field = "record")
    CompletableFuture<? extends @Nullable Keyed> recordOf(Node node, DataFetchingEnvironment environment) {
        return Links.one(Loaders.of(environment, node.kind().type()), node.key());
    }

    @SchemaMapping(typeName = "GraphNode")
    @Nullable
    String slug(Node node) {
        return node.kind() == Country.KIND ? null : node.key();
    }

    @SchemaMapping(typeName = "GraphNode")
    CompletableFuture<@Nullable Country> country(Node node, DataLoader<String, Country> countries) {
        return Links.one(countries, node.country());
    }

    @SchemaMapping(typeName = "GraphNode")
    String kind(Node node) {
        return node.kind().toString();
    }

    @SchemaMapping(typeName = "GraphNode")
    CompletableFuture<String> label(Node node, DataFetchingEnvironment environment) {
        return label(node.kind(), node.key(), environment);
    }

    /** The name of the record, or its key if it has been deleted since it was drawn. */
    private static <T extends Keyed> CompletableFuture<String> label(
            Kind<T> kind, String key, DataFetchingEnvironment field) {
        return Links.one(Loaders.of(field, kind.type()), key).thenApply(record -> {
            var name = record == null ? null : kind.name(record);
            return name == null ? key : name.in(Languages.of(field));
        });
    }

    @SchemaMapping(typeName = "GraphNode")
    CompletableFuture<@Nullable Double> latitude(Node node, DataLoader<String, Country> countries) {
        return position(node, countries).thenApply(position -> position == null ? null : position.latitude());
    }

    @SchemaMapping(typeName = "GraphNode")
    CompletableFuture<@Nullable Double> longitude(Node node, DataLoader<String, Country> countries) {
        return position(node, countries).thenApply(position -> position == null ? null : position.longitude());
    }

    @SchemaMapping(typeName = "GraphNode")
    CompletableFuture<Boolean> isApproximate(Node node, DataLoader<String, Country> countries) {
        var isKnown = node.kind() == Country.KIND || node.position() != null;
        return position(node, countries).thenApply(position -> !isKnown && position != null);
    }

    /** A country is at its capital, and so is a municipality whose own position is unknown. */
    private static CompletableFuture<@Nullable Position> position(Node node, DataLoader<String, Country> countries) {
        if (node.kind() != Country.KIND && node.position() != null) {
            return CompletableFuture.completedFuture(node.position());
        }
        return Links.one(countries, node.country()).thenApply(country -> {
            var capital = country == null ? null : country.capital();
            return capital == null ? node.position() : capital.position();
        });
    }

    @SchemaMapping(typeName = "GraphEdge")
    String source(Edge edge) {
        return keyOf(edge.source());
    }

    @SchemaMapping(typeName = "GraphEdge")
    String target(Edge edge) {
        return keyOf(edge.target());
    }

    @SchemaMapping(typeName = "GraphEdge")
    Connection<Partnership> partnerships(Edge edge, Lists lists) {
        return lists.of(Partnership.KIND, edge.partnerships());
    }

    /** Unlike an id, it only means something within the drawing. */
    private static String keyOf(Node node) {
        return node.kind().typeName().toLowerCase(Locale.ROOT) + "/" + node.key();
    }
}
