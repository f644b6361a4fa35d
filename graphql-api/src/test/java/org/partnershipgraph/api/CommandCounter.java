package org.partnershipgraph.api;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps the commands that are sent to the store. */
@TestConfiguration(proxyBeanMethods = false)
class CommandCounter implements CommandListener {

    private final List<String> commands = new CopyOnWriteArrayList<>();

    @Bean
    MongoClientSettingsBuilderCustomizer countCommands() {
        return settings -> settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var command = event.getCommandName();
        var target = event.getCommand().get(command);
        commands.add(target.isString() ? command + " " + target.asString().getValue() : command);
    }

    void reset() {
        commands.clear();
    }

    List<String> commands() {
        return List.copyOf(commands);
    }
}
