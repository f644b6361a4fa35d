package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.api.client.JavaClient;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs the examples of docs/clients.md as they are there, against a running server. */
@RunningApi
class ClientExamplesTest {

    private static final String ADDRESS = "https://api.example.org";

    @LocalServerPort
    private int port;

    @TempDir
    private Path directory = Path.of("");

    @Test
    void runsTheCommandsForCurl() throws Exception {
        var printed = run("curl", "sh", "-e", write("example.sh", example("sh")));
        assertThat(printed)
                .contains("\"municipality\":{\"name\":\"Karlskrona\"")
                .contains("{\"name\":\"Chortkiv\",\"country\":{\"name\":\"Ukraine\"}}");
    }

    @Test
    void runsTheProgramInPython() throws Exception {
        var printed = run("python3", "python3", write("example.py", example("python")));
        assertThat(printed.lines()).contains("Chortkiv, Ukraine");
    }

    @Test
    void runsTheScriptInAPageOfAnotherSite() throws Exception {
        var browser = Browser.in(directory, "The example in JavaScript was not run");
        var page = "<!doctype html><meta charset=utf-8><pre id=names></pre><script type=module>" + example("javascript")
                + "document.getElementById('names').textContent = names.join('\\n');</script>";
        var site = siteWith(page);
        try {
            assertThat(browser.show("http://127.0.0.1:" + site.getAddress().getPort() + "/"))
                    .containsPattern("(?s)<pre id=\"names\">.*Network for Democratic Resilience.*</pre>");
        } finally {
            site.stop(0);
        }
    }

    @Test
    void runsTheProgramInJava() throws IOException {
        var tested = Files.readString(Path.of("src/test/java/org/partnershipgraph/api/client/JavaClient.java"));
        assertThat(tested.replace("public ", "").replaceAll("(?m)^    ", "")).contains(example("java"));
        assertThat(JavaClient.networks("http://127.0.0.1:%d/graphql".formatted(port)))
                .hasSize(7)
                .extracting(JavaClient.Network::name)
                .contains("Network for Democratic Resilience");
    }

    /** The first example in a language, with the address of the running server. */
    private String example(String language) throws IOException {
        var blocks = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/clients.md")));
        assertThat(blocks.find()).as(language).isTrue();
        return blocks.group(1).replace(ADDRESS, "http://127.0.0.1:" + port);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    /** What a command prints. Skips the test, with a printed line, if the program that it needs is missing. */
    private String run(String program, String... command) throws IOException, InterruptedException {
        var isThere = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!isThere) {
            System.out.println("The example for " + program + " was not run: it is missing");
        }
        assumeTrue(isThere);
        var printed = directory.resolve("printed.txt");
        var process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        var text = Files.readString(printed);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private static HttpServer siteWith(String page) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            try (var body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        });
        server.start();
        return server;
    }
}
