package org.partnershipgraph.api.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.BadInputException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

    private static final int MAX_IDS = 100;

    @QueryMapping
    CompletableFuture<@Nullable Object> node(@Argument String id, DataFetchingEnvironment environment) {
        return load(GlobalId.read(id), environment);
    }

    @QueryMapping
    CompletableFuture<List<@Nullable Object>> nodes(@Argument List<String> ids, DataFetchingEnvironment environment) {
        if (ids.size() > MAX_IDS) {
            throw new BadInputException("%d ids are too many: ask for %d at most".formatted(ids.size(), MAX_IDS));
        }
        var nodes = ids.stream()
                .map(GlobalId::read)
                .map(id -> load(id, environment))
                .toList();
        return CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new))
                .thenApply(done -> nodes.stream()
                        .<@Nullable Object>map(CompletableFuture::join)
                        .toList());
    }

    private static CompletableFuture<@Nullable Object> load(GlobalId id, DataFetchingEnvironment environment) {
        DataLoader<String, Object> loader =
                environment.getDataLoader(id.type().type().getName());
        if (loader == null) {
            throw new IllegalStateException("no loader for " + id.type());
        }
        return loader.load(id.key()).thenApply(record -> record);
    }
}
