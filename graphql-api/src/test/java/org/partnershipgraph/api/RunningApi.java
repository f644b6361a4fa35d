package org.partnershipgraph.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Starts the application on the real data, in memory, on a free port; tests share it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"partnerships.data-dir=:memory:", "server.address=127.0.0.1", "partnerships.store.timeout=30s"})
@AutoConfigureHttpGraphQlTester
@Import({CommandCounter.class, FixedClock.class, SchemaMappings.class})
public @interface RunningApi {}
