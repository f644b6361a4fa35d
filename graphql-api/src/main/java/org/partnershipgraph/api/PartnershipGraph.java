package org.partnershipgraph.api;

import org.partnershipgraph.api.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: a GraphQL API over the partnerships of local governments. */
@SpringBootApplication
public class PartnershipGraph {

    public static void main(String[] arguments) {
        if (Commands.isCommand(arguments)) {
            System.exit(Commands.run(arguments));
        }
        SpringApplication.run(PartnershipGraph.class, arguments);
    }
}
