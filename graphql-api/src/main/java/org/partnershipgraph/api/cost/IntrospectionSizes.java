package org.partnershipgraph.api.cost;

import graphql.analysis.QueryVisitorFieldEnvironment;

/** The number of items that a field of the introspection schema returns, as in a schema like this one. */
class IntrospectionSizes {

    /** Of all types together, by type. */
    private static final int AVERAGE_FIELDS = 4;
    /** Of a type that another refers to, which most often is an object. */
    private static final int TYPICAL_FIELDS = 10;

    private static final int DIRECTIVES = 10;

    /** A type such as [Name!]! is wrapped three times; below it there is nothing. */
    private static final int MOST_WRAPPERS = 3;

    private IntrospectionSizes() {}

    static boolean isIntrospection(QueryVisitorFieldEnvironment field) {
        return field.getFieldsContainer().getName().startsWith("__");
    }

    static int of(QueryVisitorFieldEnvironment field) {
        return switch (field.getFieldDefinition().getName()) {
            case "types" -> field.getSchema().getAllTypesAsList().size();
            case "directives" -> DIRECTIVES;
            case "fields" -> isOfAllTypes(field) ? AVERAGE_FIELDS : TYPICAL_FIELDS;
            case "inputFields", "enumValues", "possibleTypes" -> isOfAllTypes(field) ? 1 : TYPICAL_FIELDS;
            case "ofType" -> wrappers(field) > MOST_WRAPPERS ? 0 : 1;
            default -> 1;
        };
    }

    private static boolean isOfAllTypes(QueryVisitorFieldEnvironment field) {
        return field.getParentEnvironment().getFieldDefinition().getName().equals("types");
    }

    private static int wrappers(QueryVisitorFieldEnvironment field) {
        int wrappers = 0;
        for (var at = field; at.getFieldDefinition().getName().equals("ofType"); at = at.getParentEnvironment()) {
            wrappers++;
        }
        return wrappers;
    }
}
