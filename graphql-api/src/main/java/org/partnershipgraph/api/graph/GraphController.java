package org.partnershipgraph.api.graph;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.list.Lists;
import org.partnershipgraph.api.locale.Languages;
import org.partnershipgraph.api.node.GlobalId;
import org.partnershipgraph.api.node.NodeType;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.Edge;
import org.partnershipgraph.graph.Drawing.Node;
import org.partnershipgraph.graph.Drawing.Subject;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.place.Position;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Country;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Partnerships, ready to draw. */
@Controller
class GraphController {

    private final Graph graph;
    private final GraphLimits limits;

    GraphController(Graph graph, GraphLimits limits) {
        this.graph = graph;
        this.limits = limits;
    }

    @QueryMapping
    Drawing graph(@Argument Subject nodes, @Argument @Nullable Integer limit, Filter partnerships) {
        return graph.draw(partnerships, nodes, limits.drawing(limit));
    }

    /** A slug is that of a municipality, or else of a network. */
    @QueryMapping
    Optional<Drawing> neighbourhood(
            @Argument String center, @Argument int hops, @Argument List<Tie> via, @Argument @Nullable Integer limit) {
        return GlobalId.ofSlugOrId(center, "center", NodeType.MUNICIPALITY, NodeType.NETWORK).stream()
                .map(start -> graph.neighbourhood(
                        start.type().kind(),
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
    CompletableFuture<? extends @Nullable Object> recordOf(
            Node node,
            DataLoader<String, Municipality> municipalities,
            DataLoader<String, Network> networks,
            DataLoader<String, Country> countries) {
        return switch (node.kind()) {
            case MUNICIPALITY -> Links.one(municipalities, node.key());
            case NETWORK -> Links.one(networks, node.key());
            case COUNTRY -> Links.one(countries, node.key());
            default -> throw notDrawn(node);
        };
    }

    @SchemaMapping(typeName = "GraphNode")
    @Nullable
    String slug(Node node) {
        return node.kind() == Kind.COUNTRY ? null : node.key();
    }

    @SchemaMapping(typeName = "GraphNode")
    CompletableFuture<@Nullable Country> country(Node node, DataLoader<String, Country> countries) {
        return Links.one(countries, node.country());
    }

    @SchemaMapping(typeName = "GraphNode")
    CompletableFuture<String> label(
            Node node,
            DataLoader<String, Municipality> municipalities,
            DataLoader<String, Network> networks,
            DataLoader<String, Country> countries,
            DataFetchingEnvironment environment) {
        return switch (node.kind()) {
            case MUNICIPALITY -> label(node, municipalities, Municipality::name, environment);
            case NETWORK -> label(node, networks, Network::name, environment);
            case COUNTRY -> label(node, countries, Country::name, environment);
            default -> throw notDrawn(node);
        };
    }

    /** The name of the record, or its key if it has been deleted since it was drawn. */
    private static <T> CompletableFuture<String> label(
            Node node, DataLoader<String, T> records, Function<T, LocalizedText> name, DataFetchingEnvironment field) {
        return Links.one(records, node.key())
                .thenApply(record ->
                        record == null ? node.key() : name.apply(record).in(Languages.of(field)));
    }

    @SchemaMapping(typeName = "GraphNode")
    CompletableFuture<@Nullable Double> latitude(Node node, DataLoader<String, Country> countries) {
        return position(node, countries).thenApply(position -> position == null ? null : position.latitude());
    }

    @SchemaMapping(typeName = "GraphNode")
    CompletableFuture<@Nullable Double> longitude(Node node, DataLoader<String, Country> countries) {
        return position(node, countries).thenApply(position -> position == null ? null : position.longitude());
    }

    /** The capital of a country, if it is known. */
    private static CompletableFuture<@Nullable Position> position(Node node, DataLoader<String, Country> countries) {
        if (node.kind() != Kind.COUNTRY) {
            return CompletableFuture.completedFuture(node.position());
        }
        return Links.one(countries, node.key()).thenApply(country -> {
            var capital = country == null ? null : country.capital();
            return capital == null ? node.position() : new Position(capital.latitude(), capital.longitude());
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
        return lists.of(Partnership.class, edge.partnerships());
    }

    /** Unlike an id, it only means something within the drawing. */
    private static String keyOf(Node node) {
        return NodeType.of(node.kind()).typeName().toLowerCase(Locale.ROOT) + "/" + node.key();
    }

    private static IllegalStateException notDrawn(Node node) {
        return new IllegalStateException("No drawing has nodes of " + node.kind());
    }
}
