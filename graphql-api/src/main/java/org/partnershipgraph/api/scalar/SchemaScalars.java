package org.partnershipgraph.api.scalar;

import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Every scalar that GraphQL itself lacks. */
@Component
class SchemaScalars implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(scalar("Date", new DateCoercing()))
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.GraphQLLong)
                .scalar(text("EDTF"))
                .scalar(text("URL"));
    }

    /** A string whose format the schema describes and the records validate. */
    private static GraphQLScalarType text(String name) {
        return scalar(name, Scalars.GraphQLString.getCoercing());
    }

    private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }
}
