package org.partnershipgraph.api.locale;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.DataFetcher;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;
import org.springframework.stereotype.Component;

/**
 * Gives every field with the directive {@code @localized} a sibling that also names the language of the text: {@code name}
 * gets {@code nameLocalized}.
 */
@Component
class LocalizedSiblings implements TypeDefinitionConfigurer, RuntimeWiringConfigurer {

    private static final String SUFFIX = "Localized";
    private static final String LOCALIZED = "localized";
    /** The directive of texts that were all written for this data set. */
    private static final String OURS = "ours";

    private final Map<String, List<FieldDefinition>> texts = new HashMap<>();

    @Override
    public void configure(TypeDefinitionRegistry registry) {
        for (var type : registry.getTypes(ObjectTypeDefinition.class)) {
            var localized = type.getFieldDefinitions().stream()
                    .filter(field -> field.hasDirective(LOCALIZED))
                    .toList();
            if (!localized.isEmpty()) {
                texts.put(type.getName(), localized);
                registry.add(extension(type, localized));
            }
        }
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        texts.forEach((type, fields) -> wiring.type(type, fetchers -> {
            fields.forEach(field -> fetchers.dataFetcher(field.getName() + SUFFIX, fetcher(field)));
            return fetchers;
        }));
    }

    private static ObjectTypeExtensionDefinition extension(ObjectTypeDefinition type, List<FieldDefinition> fields) {
        return ObjectTypeExtensionDefinition.newObjectTypeExtensionDefinition()
                .name(type.getName())
                .fieldDefinitions(
                        fields.stream().map(LocalizedSiblings::sibling).toList())
                .build();
    }

    private static FieldDefinition sibling(FieldDefinition field) {
        var description = "The text of %s with its language and origin.".formatted(field.getName());
        return field.transform(sibling -> sibling.name(field.getName() + SUFFIX)
                .type(typeOf(field))
                .directives(field.getDirectives(LOCALIZED))
                .description(new Description(description, null, false)));
    }

    private static Type<?> typeOf(FieldDefinition field) {
        var type = TypeName.newTypeName(LocalizedString.class.getSimpleName()).build();
        return field.getType() instanceof NonNullType
                ? NonNullType.newNonNullType(type).build()
                : type;
    }

    private static DataFetcher<@Nullable LocalizedString> fetcher(FieldDefinition definition) {
        var text = PropertyDataFetcher.<LocalizedText>fetching(definition.getName());
        BiFunction<LocalizedText, Language, LocalizedString> localized =
                definition.hasDirective(OURS) ? LocalizedString::ofOurs : LocalizedString::of;
        return field -> {
            var value = text.get(field);
            return value == null ? null : localized.apply(value, Languages.of(field));
        };
    }
}
