package org.partnershipgraph.api.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.PartnershipGraph;
import org.partnershipgraph.persistence.engine.ReplicaSet;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Tag;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Two instances on one database: each forgets its answers when the other, or somebody in the database, changes the data. */
class TwoInstancesTest {

    private static final ReplicaSet DATABASE = new ReplicaSet();
    private static final ConfigurableApplicationContext ONE = start();
    private static final ConfigurableApplicationContext OTHER = start();

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void keepAnswers() throws Exception {
        rename("first");
        await().until(() -> name(OTHER).equals("first"));
        assertThat(name(ONE)).isEqualTo("first");
        assertThat(ONE.getBean(AnswerCache.class).size()).isPositive();
        assertThat(OTHER.getBean(AnswerCache.class).size()).isPositive();
    }

    @AfterAll
    static void stop() {
        OTHER.close();
        ONE.close();
        DATABASE.close();
    }

    @Test
    void showWhatTheOtherOneWrites() throws Exception {
        rename("second");
        assertThat(name(ONE)).isEqualTo("second");
        await().atMost(Duration.ofSeconds(20)).until(() -> name(OTHER).equals("second"));
    }

    @Test
    void showWhatIsWrittenInTheDatabase() {
        ONE.getBean(MongoClient.class)
                .getDatabase("partnerships")
                .getCollection("tag")
                .updateOne(
                        Filters.eq("shared"),
                        Updates.combine(Updates.set("name.en", "third"), Updates.inc("version", 1L)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> name(ONE).equals("third") && name(OTHER).equals("third"));
    }

    @Test
    void giveTheSameTags() throws Exception {
        assertThat(get(OTHER).headers().firstValue("ETag"))
                .isEqualTo(get(ONE).headers().firstValue("ETag"))
                .isPresent();
    }

    private static void rename(String name) {
        var tags = ONE.getBean(Stores.class).of(Tag.class);
        var version = tags.findById("shared").map(Tag::version).orElse(null);
        tags.save(new Tag("shared", version, LocalizedText.same(name), List.of()));
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(PartnershipGraph.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--partnerships.store.timeout=30s",
                        "--spring.mongodb.uri=" + DATABASE.connectionString());
    }

    private String name(ConfigurableApplicationContext instance) throws IOException, InterruptedException {
        var query = "{\"query\": \"{ tag(by: {slug: \\\"shared\\\"}) { name(locale: EN) } }\"}";
        var body = send(request(instance, "/graphql").POST(BodyPublishers.ofString(query)))
                .body();
        return new JsonMapper().readTree(body).at("/data/tag/name").asString();
    }

    private HttpResponse<String> get(ConfigurableApplicationContext instance) throws IOException, InterruptedException {
        return send(request(instance, "/graphql?documentId=overview"));
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext instance, String path) {
        var port = instance.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
