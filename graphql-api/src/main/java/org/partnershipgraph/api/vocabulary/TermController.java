package org.partnershipgraph.api.vocabulary;

import static org.partnershipgraph.query.Filter.is;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.api.list.Lists;
import org.partnershipgraph.api.lookup.Lookup;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Term;
import org.partnershipgraph.vocabulary.Theme;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The terms that describe projects, with their projects and the partnerships of these. */
@Controller
class TermController {

    @QueryMapping
    CompletableFuture<@Nullable ProjectArea> projectArea(Lookup lookup) {
        return lookup.of(ProjectArea.KIND);
    }

    @QueryMapping
    Connection<ProjectArea> projectAreas(Lists lists) {
        return lists.of(ProjectArea.KIND, Filter.all());
    }

    @QueryMapping
    CompletableFuture<@Nullable Theme> theme(Lookup lookup) {
        return lookup.of(Theme.KIND);
    }

    @QueryMapping
    Connection<Theme> themes(Lists lists) {
        return lists.of(Theme.KIND, Filter.all());
    }

    @QueryMapping
    CompletableFuture<@Nullable Tag> tag(Lookup lookup) {
        return lookup.of(Tag.KIND);
    }

    @QueryMapping
    Connection<Tag> tags(Lists lists) {
        return lists.of(Tag.KIND, Filter.all());
    }

    @QueryMapping
    CompletableFuture<@Nullable Method> method(Lookup lookup) {
        return lookup.of(Method.KIND);
    }

    @QueryMapping
    Connection<Method> methods(Lists lists) {
        return lists.of(Method.KIND, Filter.all());
    }

    @SchemaMapping(typeName = "ProjectArea", field = "projects")
    Connection<Project> projectsOfProjectArea(ProjectArea projectArea, Lists lists) {
        return projects(IndexField.PROJECT_AREA, projectArea, lists);
    }

    @SchemaMapping(typeName = "ProjectArea", field = "partnerships")
    Connection<Partnership> partnershipsOfProjectArea(ProjectArea projectArea, Lists lists) {
        return partnerships(IndexField.PROJECT_AREA, projectArea, lists);
    }

    @SchemaMapping(typeName = "Theme", field = "projects")
    Connection<Project> projectsOfTheme(Theme theme, Lists lists) {
        return projects(IndexField.THEME, theme, lists);
    }

    @SchemaMapping(typeName = "Theme", field = "partnerships")
    Connection<Partnership> partnershipsOfTheme(Theme theme, Lists lists) {
        return partnerships(IndexField.THEME, theme, lists);
    }

    @SchemaMapping(typeName = "Tag", field = "projects")
    Connection<Project> projectsOfTag(Tag tag, Lists lists) {
        return projects(IndexField.TAG, tag, lists);
    }

    @SchemaMapping(typeName = "Tag", field = "partnerships")
    Connection<Partnership> partnershipsOfTag(Tag tag, Lists lists) {
        return partnerships(IndexField.TAG, tag, lists);
    }

    @SchemaMapping(typeName = "Method", field = "projects")
    Connection<Project> projectsOfMethod(Method method, Lists lists) {
        return projects(IndexField.METHOD, method, lists);
    }

    @SchemaMapping(typeName = "Method", field = "partnerships")
    Connection<Partnership> partnershipsOfMethod(Method method, Lists lists) {
        return partnerships(IndexField.METHOD, method, lists);
    }

    private static Connection<Project> projects(IndexField field, Term term, Lists lists) {
        return lists.of(Project.KIND, is(field, term.slug()));
    }

    private static Connection<Partnership> partnerships(IndexField field, Term term, Lists lists) {
        return lists.of(Partnership.KIND, is(field, term.slug()));
    }
}
