package org.partnershipgraph.api.node;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.error.ErrorCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

    private static final int MAX_IDS = 100;

    private final GlobalIds ids;

    NodeController(GlobalIds ids) {
        this.ids = ids;
    }

    /** Null with an error if the id is malformed, as for any other id that no record has. */
    @QueryMapping
    CompletableFuture<DataFetcherResult<Object>> node(@Argument String id, DataFetchingEnvironment environment) {
        var result = DataFetcherResult.newResult();
        var path = environment.getExecutionStepInfo().getPath();
        return load(id, new ArgumentPath("id"), path, environment, result)
                .thenApply(node -> result.data(node).build());
    }

    @QueryMapping
    CompletableFuture<DataFetcherResult<List<@Nullable Object>>> nodes(
            @Argument List<String> ids, DataFetchingEnvironment environment) {
        if (ids.size() > MAX_IDS) {
            throw new ArgumentPath("ids").bad("list.long", ids.size(), MAX_IDS);
        }
        var result = DataFetcherResult.<List<@Nullable Object>>newResult();
        var nodes = new ArrayList<CompletableFuture<@Nullable Object>>();
        for (var id : ids) {
            int index = nodes.size();
            var path = environment.getExecutionStepInfo().getPath().segment(index);
            nodes.add(load(id, new ArgumentPath("ids").at(index), path, environment, result));
        }
        return CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new))
                .thenApply(done -> result.data(nodes.stream()
                                .<@Nullable Object>map(CompletableFuture::join)
                                .toList())
                        .build());
    }

    private CompletableFuture<@Nullable Object> load(
            String text,
            ArgumentPath argument,
            ResultPath path,
            DataFetchingEnvironment environment,
            DataFetcherResult.Builder<?> result) {
        try {
            var id = ids.read(text, argument);
            return Loaders.of(environment, id.kind().type()).load(id.key()).thenApply(record -> record);
        } catch (BadInputException e) {
            result.error(GraphqlErrorBuilder.newError(environment)
                    .path(path)
                    .errorType(ErrorType.BAD_REQUEST)
                    .message("%s", e.text().in(environment.getLocale()))
                    .extensions(Map.of("code", ErrorCode.BAD_USER_INPUT.name(), "argument", e.argument()))
                    .build());
            return CompletableFuture.completedFuture(null);
        }
    }
}
