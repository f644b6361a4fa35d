package org.partnershipgraph.api.exposure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What clients may see besides answers.
 *
 * @param schema whether they get the schema, by introspection or as a file
 * @param suggestions whether errors name the fields, arguments and values that exist
 * @param graphiql whether there is GraphiQL
 */
@ConfigurationProperties("partnerships.expose")
public record Exposure(
        @DefaultValue("true") Boolean schema,
        @DefaultValue("true") Boolean suggestions,
        @DefaultValue("true") Boolean graphiql) {}
