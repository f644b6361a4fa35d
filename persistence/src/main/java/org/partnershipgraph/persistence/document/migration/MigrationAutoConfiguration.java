package org.partnershipgraph.persistence.document.migration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Collects the migrations; there is none yet. */
@AutoConfiguration
public class MigrationAutoConfiguration {

    @Bean
    Migrations migrations(ObjectProvider<Migration> migrations) {
        return new Migrations(migrations.stream().toList());
    }
}
