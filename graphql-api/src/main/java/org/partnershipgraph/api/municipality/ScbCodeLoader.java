package org.partnershipgraph.api.municipality;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipgraph.municipality.Municipalities;
import org.partnershipgraph.municipality.Municipality;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads municipalities by their codes at Statistics Sweden: all that one level of a query needs, in one command. */
@Component
class ScbCodeLoader {

    static final String NAME = "municipality by scbCode";

    ScbCodeLoader(BatchLoaderRegistry registry, Municipalities municipalities) {
        registry.<String, Municipality>forName(NAME)
                .registerMappedBatchLoader((codes, environment) ->
                        Mono.just(municipalities.findByScbCodeIn(codes).stream()
                                .collect(Collectors.toMap(
                                        found -> String.valueOf(found.scbCode()), Function.identity()))));
    }
}
