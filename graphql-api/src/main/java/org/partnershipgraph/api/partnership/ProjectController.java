package org.partnershipgraph.api.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.list.Lists;
import org.partnershipgraph.api.lookup.Lookup;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Status;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ProjectController {

    private final Clock clock;

    ProjectController(Clock clock) {
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<@Nullable Project> project(Lookup lookup) {
        return lookup.of(Project.KIND);
    }

    @QueryMapping
    Connection<Project> projects(Lists lists) {
        return lists.of(Project.KIND, Filter.all());
    }

    @SchemaMapping
    Status status(Project project) {
        return project.statusOn(LocalDate.now(clock));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Partnership> partnership(
            Project project, DataLoader<String, Partnership> partnerships) {
        return Links.one(partnerships, project.partnership());
    }

    @SchemaMapping
    CompletableFuture<List<ProjectArea>> projectAreas(Project project, DataLoader<String, ProjectArea> areas) {
        return Links.all(areas, project.projectAreas());
    }

    @SchemaMapping
    CompletableFuture<List<Theme>> themes(Project project, DataLoader<String, Theme> themes) {
        return Links.all(themes, project.themes());
    }

    @SchemaMapping
    CompletableFuture<List<GlobalGoal>> goals(Project project, DataLoader<String, GlobalGoal> goals) {
        return Links.all(goals, project.goals().stream().map(String::valueOf).toList());
    }

    @SchemaMapping
    CompletableFuture<List<Tag>> tags(Project project, DataLoader<String, Tag> tags) {
        return Links.all(tags, project.tags());
    }

    @SchemaMapping
    CompletableFuture<List<Method>> methods(Project project, DataLoader<String, Method> methods) {
        return Links.all(methods, project.methods());
    }

    @SchemaMapping
    CompletableFuture<List<Network>> networks(Project project, DataLoader<String, Network> networks) {
        return Links.all(networks, project.networks());
    }

    @SchemaMapping
    CompletableFuture<List<Source>> sources(Project project, DataLoader<String, Source> sources) {
        return Links.all(sources, project.sources());
    }
}
