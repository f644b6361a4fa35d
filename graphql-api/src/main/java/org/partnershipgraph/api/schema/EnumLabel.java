package org.partnershipgraph.api.schema;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.partnershipgraph.text.LocalizedText;

/** The label of an enum value, from the bundle {@code i18n/EnumLabels}. */
record EnumLabel(String enumName, String value, LocalizedText label) {

    private static final ResourceBundle SWEDISH = bundle("sv");
    private static final ResourceBundle ENGLISH = bundle("en");

    /** Those of all enums that have labels, in the order of the schema. */
    static List<EnumLabel> all(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLEnumType.class::isInstance)
                .map(GraphQLEnumType.class::cast)
                .flatMap(EnumLabel::of)
                .toList();
    }

    private static Stream<EnumLabel> of(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .filter(value -> ENGLISH.containsKey(key(type.getName(), value)))
                .map(value -> of(type.getName(), value));
    }

    private static EnumLabel of(String type, String value) {
        var key = key(type, value);
        return new EnumLabel(type, value, new LocalizedText(SWEDISH.getString(key), ENGLISH.getString(key)));
    }

    private static String key(String type, String value) {
        return type + "." + value;
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("i18n.EnumLabels", Locale.forLanguageTag(language));
    }
}
