package org.partnershipgraph.api.graph;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.filter.Filters;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.locale.Languages;
import org.partnershipgraph.api.node.GlobalId;
import org.partnershipgraph.api.node.NodeType;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.Edge;
import org.partnershipgraph.graph.Drawing.Node;
import org.partnershipgraph.graph.Drawing.Position;
import org.partnershipgraph.graph.Drawing.Subject;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
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
    private final Filters filters;
    private final GraphLimits limits;

    GraphController(Graph graph, Filters filters, GraphLimits limits) {
        this.graph = graph;
        this.filters = filters;
        this.limits = limits;
    }

    @QueryMapping
    Drawing graph(@Argument Subject nodes, DataFetchingEnvironment environment) {
        var partnerships = filters.of(Kind.PARTNERSHIP, environment.getArguments());
        return graph.draw(partnerships, nodes, limits.drawing());
    }

    @QueryMapping
    Optional<Drawing> neighbourhood(
            @Argument String center, @Argument int hops, @Argument List<Tie> via, @Argument @Nullable Integer limit) {
        return graph.neighbourhood(
                center, limits.hops("hops", hops), Set.copyOf(via), limits.nodes(limit), limits.drawing());
    }

    @SchemaMapping(typeName = "GraphNode")
    String id(Node node) {
        return idOf(node);
    }

    @SchemaMapping(typeName = "GraphNode")
    CompletableFuture<String> label(
            Node node,
            DataLoader<String, Municipality> municipalities,
            DataLoader<String, Network> networks,
            DataLoader<String, Country> countries,
            DataFetchingEnvironment environment) {
        return switch (node.kind()) {
            case NETWORK -> label(node, networks, Network::name, environment);
            case COUNTRY -> label(node, countries, Country::name, environment);
            default -> label(node, municipalities, Municipality::name, environment);
        };
    }

    @SchemaMapping(typeName = "GraphNode")
    CompletableFuture<@Nullable Double> latitude(Node node, DataLoader<String, Country> countries) {
        return position(node, countries).thenApply(position -> position == null ? null : position.latitude());
    }

    @SchemaMapping(typeName = "GraphNode")
    CompletableFuture<@Nullable Double> longitude(Node node, DataLoader<String, Country> countries) {
        return position(node, countries).thenApply(position -> position == null ? null : position.longitude());
    }

    /** A country lies at its capital, where that is known. */
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
        return idOf(edge.source());
    }

    @SchemaMapping(typeName = "GraphEdge")
    String target(Edge edge) {
        return idOf(edge.target());
    }

    /** The record's name, or its key where it was deleted since it was drawn. */
    private static <T> CompletableFuture<String> label(
            Node node, DataLoader<String, T> records, Function<T, LocalizedText> name, DataFetchingEnvironment field) {
        return Links.one(records, node.key())
                .thenApply(record ->
                        record == null ? node.key() : name.apply(record).in(Languages.of(field)));
    }

    private static String idOf(Node node) {
        return new GlobalId(NodeType.of(node.kind()), node.key()).toString();
    }
}
