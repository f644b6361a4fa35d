package org.partnershipgraph.api.facet;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.query.Index.Count;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Theme;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Resolves the values that were counted. */
@Controller
class CountController {

    @SchemaMapping(typeName = "CountryCount", field = "node")
    CompletableFuture<@Nullable Country> country(Count count, DataLoader<String, Country> countries) {
        return Links.one(countries, count.value());
    }

    @SchemaMapping(typeName = "GlobalGoalCount", field = "node")
    CompletableFuture<@Nullable GlobalGoal> goal(Count count, DataLoader<String, GlobalGoal> goals) {
        return Links.one(goals, count.value());
    }

    @SchemaMapping(typeName = "MunicipalityCount", field = "node")
    CompletableFuture<@Nullable Municipality> municipality(
            Count count, DataLoader<String, Municipality> municipalities) {
        return Links.one(municipalities, count.value());
    }

    @SchemaMapping(typeName = "NetworkCount", field = "node")
    CompletableFuture<@Nullable Network> network(Count count, DataLoader<String, Network> networks) {
        return Links.one(networks, count.value());
    }

    @SchemaMapping(typeName = "ProjectAreaCount", field = "node")
    CompletableFuture<@Nullable ProjectArea> projectArea(Count count, DataLoader<String, ProjectArea> areas) {
        return Links.one(areas, count.value());
    }

    @SchemaMapping(typeName = "ThemeCount", field = "node")
    CompletableFuture<@Nullable Theme> theme(Count count, DataLoader<String, Theme> themes) {
        return Links.one(themes, count.value());
    }

    @SchemaMapping(typeName = "MunicipalityKindCount", field = "kind")
    String kind(Count count) {
        return count.value();
    }

    @SchemaMapping(typeName = "PhaseCount", field = "phase")
    String phase(Count count) {
        return count.value();
    }

    @SchemaMapping(typeName = "StatusCount", field = "status")
    String status(Count count) {
        return count.value();
    }

    @SchemaMapping(typeName = "YearCount", field = "year")
    int year(Count count) {
        return Integer.parseInt(count.value());
    }
}
