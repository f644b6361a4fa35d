package org.partnershipgraph.api.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.boot.web.server.context.ConfigurableWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Tries the server's port before anything is opened or loaded, because the server itself binds it last of all. */
class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int DEFAULT_PORT = 8080;

    /** Throws {@link PortInUseException} if another process has the port, {@link WebServerException} if it cannot be bound. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!(context instanceof ConfigurableWebServerApplicationContext)) {
            return;
        }
        var settings = Binder.get(context.getEnvironment());
        var port = settings.bind("server.port", Integer.class).orElse(DEFAULT_PORT);
        var address = settings.bind("server.address", InetAddress.class).orElse(null);
        if (port >= 0) { // with a negative port the server does not listen
            listen(port, address);
        }
    }

    private static void listen(int port, @Nullable InetAddress address) {
        try {
            new ServerSocket(port, 1, address).close();
        } catch (IOException | IllegalArgumentException e) {
            PortInUseException.throwIfPortBindingException(e, () -> port);
            throw new WebServerException("The server cannot listen", e);
        }
    }
}
