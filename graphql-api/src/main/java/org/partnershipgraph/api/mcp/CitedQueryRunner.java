package org.partnershipgraph.api.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.execution.QueryRunner;
import org.partnershipgraph.api.node.LoadedSources;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.store.Stores;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Runs the queries of tools, and names the sources of every record they fetch, whether they are selected or not. */
@Component
class CitedQueryRunner {

    private final QueryRunner queries;
    private final Stores stores;
    private final ToolAnswers answers;

    CitedQueryRunner(QueryRunner queries, Stores stores, ToolAnswers answers) {
        this.queries = queries;
        this.stores = stores;
        this.answers = answers;
    }

    CallToolResult run(String query, Map<String, @Nullable Object> variables) {
        var loaded = new LoadedSources();
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(LoadedSources.ATTRIBUTE, loaded, RequestAttributes.SCOPE_REQUEST);
        var response = queries.run(query, variables, LocaleContextHolder.getLocale());
        var sources = stores.of(Source.class).findAllById(loaded.keys());
        return answers.of(query, variables, response, CitedSources.of(sources, loaded.isCut()));
    }
}
