package org.partnershipgraph.api.graph;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.locale.Languages;
import org.partnershipgraph.api.node.GlobalId;
import org.partnershipgraph.api.node.Loaders;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.Edge;
import org.partnershipgraph.graph.Drawing.Node;
import org.partnershipgraph.graph.Drawing.Subject;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.place.Position;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.store.Keyed;
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
    Drawing graph(@Argument Subject nodes, Filter partnerships) {
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
    String kind(Node node) {
        return node.kind().toString();
    }

    @SchemaMapping(typeName = "GraphNode")
    CompletableFuture<String> label(Node node, DataFetchingEnvironment environment) {
        return label(node.kind(), node.key(), environment);
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
        if (node.kind() != Country.KIND) {
            return CompletableFuture.completedFuture(node.position());
        }
        return Links.one(countries, node.key()).thenApply(country -> {
            var capital = country == null ? null : country.capital();
            return capital == null ? node.position() : capital.position();
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

    /** The record's name, or its key if it was deleted since it was drawn. */
    private static <T extends Keyed> CompletableFuture<String> label(
            Kind<T> kind, String key, DataFetchingEnvironment field) {
        return Links.one(Loaders.of(field, kind.type()), key).thenApply(record -> {
            var name = record == null ? null : kind.name(record);
            return name == null ? key : name.in(Languages.of(field));
        });
    }

    private static String idOf(Node node) {
        return new GlobalId(node.kind(), node.key()).toString();
    }
}
