package org.partnershipgraph.api.command;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** Why a command could not do its work, and what to do about it, in words for whoever gave it. */
class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    CommandFailure(String problem, String action) {
        this(problem, action, null);
    }

    private CommandFailure(String problem, String action, @Nullable Throwable cause) {
        super(problem + System.lineSeparator() + action, cause);
    }

    /** In the words that explain the failure where it stops the server; the failure itself where there are none. */
    static RuntimeException explained(RuntimeException failure, Environment settings) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        ArgumentResolver.of(Environment.class, settings),
                        FailureHandler.handleMessage((message, cause) -> {})) // those that want more do not matter here
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(analysis -> analysis != null)
                .findFirst()
                .<RuntimeException>map(analysis ->
                        new CommandFailure(analysis.getDescription(), String.valueOf(analysis.getAction()), failure))
                .orElse(failure);
    }
}
