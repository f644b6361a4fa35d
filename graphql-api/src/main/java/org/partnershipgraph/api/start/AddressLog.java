package org.partnershipgraph.api.start;

import org.partnershipgraph.api.exposure.Exposure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Logs the addresses of the pages and the API once the server listens. */
@Component
class AddressLog {

    private static final Logger LOG = LoggerFactory.getLogger(AddressLog.class);

    private final Exposure exposure;

    AddressLog(Exposure exposure) {
        this.exposure = exposure;
    }

    @EventListener
    void log(WebServerInitializedEvent event) {
        var server = "http://localhost:" + event.getWebServer().getPort();
        LOG.info("Pages     {}/", server);
        if (exposure.schema()) {
            LOG.info("GraphQL   {}/graphql (schema: {}/graphql/schema)", server, server);
        } else {
            LOG.info("GraphQL   {}/graphql", server);
        }
        if (exposure.graphiql()) {
            LOG.info("GraphiQL  {}/graphiql", server);
        }
    }
}
