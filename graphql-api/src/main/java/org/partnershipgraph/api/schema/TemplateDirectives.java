package org.partnershipgraph.api.schema;

import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;

/**
 * Expands directives such as {@code @paged}: a field that has one gets the arguments and directives of the field of that
 * name in the type {@code Template}. Neither the directives nor the type remain in the schema.
 */
class TemplateDirectives implements TypeDefinitionConfigurer {

    private static final String TEMPLATE = "Template";

    @Override
    public void configure(TypeDefinitionRegistry registry) {
        var template = registry.getType(TEMPLATE, ObjectTypeDefinition.class).orElseThrow();
        registry.remove(template);
        var templates = template.getFieldDefinitions().stream()
                .collect(Collectors.toMap(FieldDefinition::getName, Function.identity()));
        templates.keySet().forEach(name -> registry.remove(
                registry.getDirectiveDefinition(name).orElseThrow()));
        expandTypes(registry, templates);
        expandExtensions(registry, templates);
    }

    private static void expandTypes(TypeDefinitionRegistry registry, Map<String, FieldDefinition> templates) {
        for (var type : registry.getTypes(ObjectTypeDefinition.class)) {
            registry.remove(type);
            registry.add(type.transform(
                    expanded -> expanded.fieldDefinitions(expand(type.getFieldDefinitions(), templates))));
        }
    }

    private static void expandExtensions(TypeDefinitionRegistry registry, Map<String, FieldDefinition> templates) {
        var extensions = registry.objectTypeExtensions().values().stream()
                .flatMap(Collection::stream)
                .toList();
        for (ObjectTypeExtensionDefinition type : extensions) {
            registry.remove(type);
            registry.add(type.transformExtension(
                    expanded -> expanded.fieldDefinitions(expand(type.getFieldDefinitions(), templates))));
        }
    }

    private static List<FieldDefinition> expand(List<FieldDefinition> fields, Map<String, FieldDefinition> templates) {
        return fields.stream().map(field -> expand(field, templates)).toList();
    }

    private static FieldDefinition expand(FieldDefinition field, Map<String, FieldDefinition> templates) {
        var arguments = new ArrayList<>(field.getInputValueDefinitions());
        var directives = new ArrayList<Directive>();
        for (var directive : field.getDirectives()) {
            var template = templates.get(directive.getName());
            if (template == null) {
                directives.add(directive);
            } else {
                arguments.addAll(template.getInputValueDefinitions());
                directives.addAll(template.getDirectives());
            }
        }
        return field.transform(
                expanded -> expanded.inputValueDefinitions(arguments).directives(directives));
    }
}
