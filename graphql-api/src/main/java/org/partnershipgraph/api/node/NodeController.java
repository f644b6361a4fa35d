package org.partnershipgraph.api.node;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
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

    @QueryMapping
    CompletableFuture<@Nullable Object> node(@Argument String id, DataFetchingEnvironment environment) {
        return load(ids.read(id, new ArgumentPath("id")), environment);
    }

    /** An id that is none is null in the list, with an error of its own. */
    @QueryMapping
    CompletableFuture<DataFetcherResult<List<@Nullable Object>>> nodes(
            @Argument List<String> ids, DataFetchingEnvironment environment) {
        if (ids.size() > MAX_IDS) {
            throw new ArgumentPath("ids").bad("list.long", ids.size(), MAX_IDS);
        }
        var result = DataFetcherResult.<List<@Nullable Object>>newResult();
        var nodes = new ArrayList<CompletableFuture<@Nullable Object>>();
        for (var id : ids) {
            nodes.add(loadOrReport(id, nodes.size(), environment, result));
        }
        return CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new))
                .thenApply(done -> result.data(nodes.stream()
                                .<@Nullable Object>map(CompletableFuture::join)
                                .toList())
                        .build());
    }

    private CompletableFuture<@Nullable Object> loadOrReport(
            String id, int index, DataFetchingEnvironment environment, DataFetcherResult.Builder<?> result) {
        try {
            return load(ids.read(id, new ArgumentPath("ids").at(index)), environment);
        } catch (BadInputException e) {
            var path = environment.getExecutionStepInfo().getPath().segment(index);
            result.error(GraphqlErrorBuilder.newError(environment)
                    .path(path)
                    .errorType(ErrorType.BAD_REQUEST)
                    .message("%s", e.text().in(environment.getLocale()))
                    .extensions(Map.of("code", ErrorCode.BAD_USER_INPUT.name(), "argument", e.argument()))
                    .build());
            return CompletableFuture.completedFuture(null);
        }
    }

    private static CompletableFuture<@Nullable Object> load(GlobalId id, DataFetchingEnvironment environment) {
        return Loaders.of(environment, id.kind().type()).load(id.key()).thenApply(record -> record);
    }
}
