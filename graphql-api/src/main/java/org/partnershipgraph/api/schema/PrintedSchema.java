package org.partnershipgraph.api.schema;

import graphql.schema.idl.SchemaPrinter;
import java.util.function.Supplier;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The schema in the schema definition language, printed when it is first asked for. */
@Component
public class PrintedSchema {

    private static final SchemaPrinter PRINTER = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
            .includeSchemaDefinition(true)
            .includeDirectiveDefinition(name -> !EngineDirectives.isOne(name)));

    private final Supplier<String> printed;

    PrintedSchema(GraphQlSource source) {
        printed = SingletonSupplier.of(() -> PRINTER.print(source.schema()));
    }

    public String text() {
        return printed.get();
    }
}
