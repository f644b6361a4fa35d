package org.partnershipgraph.api.start;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Says in the log where everything is, once the server listens. */
@Component
class Addresses {

    private static final Logger LOG = LoggerFactory.getLogger(Addresses.class);

    private final Environment settings;

    Addresses(Environment settings) {
        this.settings = settings;
    }

    @EventListener
    void tell(WebServerInitializedEvent event) {
        var server = "http://localhost:" + event.getWebServer().getPort();
        LOG.info("GraphQL   {}/graphql (schema: {}/graphql/schema)", server, server);
        LOG.info("GraphiQL  {}/graphiql", server);
        LOG.info("Data      {}", data());
    }

    private String data() {
        if (StringUtils.hasText(settings.getProperty("spring.mongodb.uri"))) {
            return "MongoDB at SPRING_MONGODB_URI";
        }
        var setting = settings.getProperty("partnerships.data-dir", "");
        var directory = setting.isBlank() ? "data" : setting;
        return directory.equals(":memory:")
                ? "in memory, gone when the server stops"
                : Path.of(directory).toAbsolutePath().normalize().toString();
    }
}
