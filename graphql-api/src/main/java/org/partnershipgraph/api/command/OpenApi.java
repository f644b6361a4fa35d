package org.partnershipgraph.api.command;

import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The API with the data and settings of the server, but without the server. */
final class OpenApi {

    private OpenApi() {}

    /** Runs work on it, once the data set is loaded as at every start of the server. */
    static <T> T use(Function<BeanFactory, T> work) {
        return OpenStore.run(WholeApi.class, Map.of(), work);
    }

    @SpringBootApplication(scanBasePackages = "org.partnershipgraph.api")
    static class WholeApi {}
}
