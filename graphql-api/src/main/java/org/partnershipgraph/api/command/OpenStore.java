package org.partnershipgraph.api.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.archive.ArchiveFiles;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/** The store as the server would open it, with the same settings, but without anything else of the server. */
final class OpenStore {

    /** The command itself reports a failure. */
    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter", "off",
            "logging.level.org.springframework.boot.SpringApplication", "off");

    /** A health check would open the store at once. */
    private static final Map<String, Object> UNCHECKED = Map.of(
            "management.health.defaults.enabled", false,
            "management.endpoint.health.validate-group-membership", false);

    private OpenStore() {}

    /** Runs work on an existing store; {@link CommandFailure} if there is none, so that a typing error creates none. */
    static <T> T export(Function<Archive, T> work) {
        return run("existing", store -> work.apply(store.getBean(Archive.class)));
    }

    /** Runs work on a store that is created, or replaced if it is damaged, only if the archive can be read. */
    static <T> T fill(Path archive, boolean replace, Function<Archive, T> work) {
        return run(replace ? "replaced" : "durable", store -> {
            store.getBean(ArchiveFiles.class).requireReadable(archive);
            return work.apply(store.getBean(Archive.class));
        });
    }

    /** Meanwhile, everything written to standard output goes to standard error, which leaves the former to results. */
    private static <T> T run(String requirement, Function<BeanFactory, T> work) {
        var standardOutput = System.out;
        var settings = new StandardEnvironment();
        System.setOut(System.err);
        try (var store = application(settings, requirement).run()) {
            return work.apply(store);
        } catch (RuntimeException e) {
            throw CommandFailure.explained(e, settings);
        } finally {
            System.setOut(standardOutput);
        }
    }

    private static SpringApplication application(ConfigurableEnvironment settings, String requirement) {
        // Beans that were found ahead of time are those of the whole server.
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
        var application = new SpringApplication(EverythingOnDemand.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setLogStartupInfo(false);
        var defaults = new HashMap<>(QUIET);
        defaults.putAll(UNCHECKED);
        defaults.put("partnerships.store.durable", true);
        defaults.put("partnerships.store." + requirement, true);
        application.setDefaultProperties(defaults);
        application.setEnvironment(settings);
        return application;
    }

    @EnableAutoConfiguration
    static class EverythingOnDemand {}
}
