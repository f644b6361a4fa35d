package org.partnershipgraph.persistence.document.migration;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Collects the migrations. */
@AutoConfiguration
public class MigrationAutoConfiguration {

    private static final Duration LEASE = Duration.ofSeconds(60);

    @Bean
    Migration wordsInTwoLanguages() {
        return new WordsInTwoLanguages();
    }

    @Bean
    Migrations migrations(ObjectProvider<Migration> migrations) {
        return new Migrations(migrations.stream().toList(), Clock.systemUTC(), LEASE);
    }
}
