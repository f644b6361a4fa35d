package org.partnershipgraph.api.vocabulary;

import static org.partnershipgraph.query.Filter.is;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.list.Lists;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class GlobalGoalController {

    @QueryMapping
    CompletableFuture<@Nullable GlobalGoal> globalGoal(@Argument int number, DataLoader<String, GlobalGoal> loader) {
        return Links.one(loader, String.valueOf(number));
    }

    @QueryMapping
    Connection<GlobalGoal> globalGoals(Lists lists) {
        return lists.of(GlobalGoal.KIND, Filter.all());
    }

    @SchemaMapping
    Connection<Project> projects(GlobalGoal goal, Lists lists) {
        return lists.of(Project.KIND, is(IndexField.GOAL, goal.key()));
    }

    @SchemaMapping
    Connection<Partnership> partnerships(GlobalGoal goal, Lists lists) {
        return lists.of(Partnership.KIND, is(IndexField.GOAL, goal.key()));
    }
}
