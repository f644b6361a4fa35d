package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** A page of another site, in a browser, fetches a saved query twice and sends a query of its own. */
@RunningApi
@Import(OtherSiteBrowserTest.Log.class)
class OtherSiteBrowserTest {

    private static final String PAGE = """
            <!doctype html><title>Partners</title><p id="saved"></p><p id="again"></p><p id="own"></p>
            <script type="module">
              const api = 'http://127.0.0.1:%d/graphql';
              const show = async (id, response) => {
                document.getElementById(id).textContent = JSON.stringify((await response.json()).data);
              };
              await show('saved', await fetch(api + '?documentId=umea'));
              await show('again', await fetch(api + '?documentId=umea'));
              await show('own', await fetch(api, {
                method: 'POST',
                headers: { 'Content-Type': 'application/json' },
                body: JSON.stringify({ query: '{ networks { totalCount } }' }),
              }));
            </script>
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Log log;

    @TempDir
    private Path directory = Path.of("");

    private final HttpServer site = start();

    @AfterEach
    void stop() {
        site.stop(0);
    }

    @Test
    void readsTheApi() throws Exception {
        site.createContext("/", exchange -> {
            var page = PAGE.formatted(port).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            try (var body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
        var page = Browser.in(directory, "Reading from another site was not tested")
                .show("http://127.0.0.1:" + site.getAddress().getPort() + "/");
        assertThat(page)
                .containsPattern("id=\"saved\">.*Umeå.*</p>")
                .containsPattern("id=\"again\">.*Umeå.*</p>")
                .containsPattern("id=\"own\">.*totalCount.*</p>");
        assertThat(log.requests).containsExactly("GET 200", "GET 304", "OPTIONS 204", "POST 200");
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Log {

        private final List<String> requests = new CopyOnWriteArrayList<>();

        @Bean
        FilterRegistrationBean<Filter> recordRequests() {
            var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
                chain.doFilter(request, response);
                if (((HttpServletRequest) request).getServletPath().equals("/graphql")) {
                    requests.add(((HttpServletRequest) request).getMethod() + " "
                            + ((HttpServletResponse) response).getStatus());
                }
            });
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return registration;
        }
    }
}
