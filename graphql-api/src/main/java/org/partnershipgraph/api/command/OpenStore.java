package org.partnershipgraph.api.command;

import java.io.PrintStream;
import java.util.Map;
import java.util.function.Function;
import org.partnershipgraph.archive.Archive;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The store as the server would open it, by the same settings, and nothing else of the server. While it is open, what
 * would go to standard output goes to standard error, but for the results.
 */
class OpenStore implements AutoCloseable {

    /** The command itself says what has failed. */
    private static final Map<String, Object> SETTINGS = Map.of(
            "logging.level.org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter", "off",
            "logging.level.org.springframework.boot.SpringApplication", "off");

    private final PrintStream standardOutput = System.out;
    private final ConfigurableApplicationContext application;

    /** {@link CommandFailure} where there is no store that a command could work on. */
    OpenStore() {
        System.setOut(System.err);
        application = start();
        refuseMemory(application.getEnvironment());
    }

    <T> T ask(Function<Archive, T> question) {
        try {
            return question.apply(application.getBean(Archive.class));
        } catch (RuntimeException e) {
            throw CommandFailure.explained(e, application.getEnvironment());
        }
    }

    /** Prints what the command was asked for. */
    void print(String result) {
        standardOutput.println(result);
    }

    @Override
    public void close() {
        application.close();
        System.setOut(standardOutput);
    }

    /** Makes no more of the application than what is asked for. */
    private static ConfigurableApplicationContext start() {
        var application = new SpringApplication(EverythingOnDemand.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(SETTINGS);
        return application.run();
    }

    private void refuseMemory(Environment settings) {
        var isInMemory = ":memory:".equals(settings.getProperty("partnerships.data-dir"));
        if (isInMemory && !StringUtils.hasText(settings.getProperty("spring.mongodb.uri"))) {
            close();
            throw new CommandFailure(
                    "A database in memory is empty when a command begins, and gone when it ends.",
                    "Name a directory with PARTNERSHIPS_DATA_DIR.");
        }
    }

    @EnableAutoConfiguration
    static class EverythingOnDemand {}
}
