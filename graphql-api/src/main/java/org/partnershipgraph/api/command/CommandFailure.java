package org.partnershipgraph.api.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** Why a command failed, and what to do about it. */
class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    CommandFailure(String problem, String action) {
        this(problem, action, null);
    }

    private CommandFailure(String problem, String action, @Nullable Throwable cause) {
        super(problem + System.lineSeparator() + action, cause);
    }

    /** The explanation that the server would give for this failure at start, or the failure itself if there is none. */
    static RuntimeException explained(RuntimeException failure, Environment settings) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        ArgumentResolver.of(Environment.class, settings),
                        FailureHandler.handleMessage(
                                (message, cause) -> {})) // analyzers that need a bean factory are not needed here
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .<RuntimeException>map(analysis ->
                        new CommandFailure(analysis.getDescription(), String.valueOf(analysis.getAction()), failure))
                .orElse(failure);
    }
}
