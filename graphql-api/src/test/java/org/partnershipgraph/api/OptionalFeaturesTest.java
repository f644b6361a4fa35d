package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/** HTTP/2 and virtual threads, which operators may switch on. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "partnerships.data-dir=:memory:",
            "server.address=127.0.0.1",
            "partnerships.store.timeout=30s",
            "partnerships.limits.bytes=10000",
            "spring.threads.virtual.enabled=true",
            "server.http2.enabled=true"
        })
@Import(OptionalFeaturesTest.OtherThreads.class)
class OptionalFeaturesTest {

    private static final String QUERY =
            "{\"query\": \"{ municipality(by: {slug: \\\"umea\\\"}) { name country { name } } }\"}";
    private static final String ANSWER =
            "{\"data\":{\"municipality\":{\"name\":\"Umeå\",\"country\":{\"name\":\"Sweden\"}}}}";

    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_2).build();

    @LocalServerPort
    private int port;

    /** A connection is upgraded to HTTP/2 by a request without a body. */
    @BeforeEach
    void upgrade() throws Exception {
        var request = request("/actuator/health").GET().build();
        assertThat(http.send(request, BodyHandlers.discarding()).version()).isEqualTo(Version.HTTP_2);
    }

    @Test
    void answerQueriesWhoseControllersMayRunOnOtherThreads() throws Exception {
        var response = post(BodyPublishers.ofString(QUERY));
        assertThat(response.version()).isEqualTo(Version.HTTP_2);
        assertThat(response.body()).isEqualTo(ANSWER);
    }

    @ParameterizedTest
    @CsvSource({"1, 200", "9000, 200", "20000, 413"})
    void limitBodiesOfUnknownLength(int spaces, int status) throws Exception {
        var bytes = (QUERY + " ".repeat(spaces)).getBytes(StandardCharsets.UTF_8);
        var response = post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
        assertThat(response.version()).isEqualTo(Version.HTTP_2);
        assertThat(response.statusCode()).isEqualTo(status);
    }

    private HttpResponse<String> post(BodyPublisher body) throws Exception {
        var request = request("/graphql").header("Content-Type", "application/json");
        return http.send(request.POST(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    /** Asks the framework to run controllers on other threads, as it does with virtual threads from Java 21 on. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OtherThreads {

        @Bean
        static Configurer otherThreads() {
            return new Configurer();
        }

        static class Configurer implements BeanPostProcessor, Ordered {

            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setExecutor(Executors.newCachedThreadPool());
                    controllers.setBlockingMethodPredicate(method -> true);
                }
                return bean;
            }

            @Override
            public int getOrder() {
                return 0;
            }
        }
    }
}
