package org.partnershipgraph.api.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Logs the addresses of the API once the server listens. */
@Component
class AddressLog {

    private static final Logger LOG = LoggerFactory.getLogger(AddressLog.class);

    @EventListener
    void log(WebServerInitializedEvent event) {
        var server = "http://localhost:" + event.getWebServer().getPort();
        LOG.info("GraphQL   {}/graphql (schema: {}/graphql/schema)", server, server);
        LOG.info("GraphiQL  {}/graphiql", server);
    }
}
