package org.partnershipgraph.api.validation;

import graphql.Directives;
import graphql.introspection.Introspection.DirectiveLocation;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.Explanation;
import org.springframework.util.function.SingletonSupplier;

/**
 * Adds to the validation errors of the engine: the path of the argument, and the names that exist. The location of an
 * error shows what it is about.
 */
class DocumentErrors {

    private final GraphQLSchema schema;
    private final Document document;
    private final Supplier<List<Invocation>> invocations;

    DocumentErrors(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.document = document;
        invocations = SingletonSupplier.of(() -> Invocations.of(schema, document));
    }

    /** What is wrong at the error's location, several things of its kind perhaps; empty if the error says it all. */
    List<Explanation> explain(ValidationError error) {
        if (!(error.getValidationErrorType() instanceof ValidationErrorType type)) {
            return List.of();
        }
        return error.getLocations().stream()
                .flatMap(location -> explain(type, location))
                .toList();
    }

    /** The first argument in the document whose value does not fit, found when the query was to run. */
    List<Explanation> wrongArguments() {
        return invocations.get().stream()
                .flatMap(owner -> owner.arguments().stream().map(argument -> new Given(owner, argument)))
                .flatMap(DocumentErrors::wrongType)
                .limit(1)
                .toList();
    }

    private Stream<Explanation> explain(ValidationErrorType type, SourceLocation location) {
        return switch (type) {
            case WrongType -> argumentsAt(location).flatMap(DocumentErrors::wrongType);
            case UnknownArgument -> argumentsAt(location).flatMap(DocumentErrors::unknownArgument);
            case UnknownDirective ->
                Stream.concat(
                        argumentsAt(location).flatMap(DocumentErrors::unknownArgument),
                        invocationsAt(location).flatMap(this::unknownDirective));
            case NullValueForNonNullArgument -> invocationsAt(location).flatMap(DocumentErrors::nullArguments);
            case MissingFieldArgument, MissingDirectiveArgument ->
                invocationsAt(location).flatMap(DocumentErrors::missingArguments);
            case FieldUndefined -> invocationsAt(location).flatMap(this::unknownField);
            case UnknownType -> nodesAt(location, TypeName.class).flatMap(this::unknownType);
            case BadValueForDefaultArg ->
                nodesAt(location, VariableDefinition.class).flatMap(this::wrongDefault);
            case DuplicateArgumentNames -> invocationsAt(location).flatMap(DocumentErrors::duplicates);
            case UndefinedVariable -> nodesAt(location, VariableReference.class).map(this::undeclaredVariable);
            case VariableTypeMismatch ->
                nodesAt(location, VariableReference.class).map(variable -> Explanation.ofVariable(variable.getName()));
            case UnusedVariable, NonInputTypeOnVariable, DuplicateVariableName ->
                nodesAt(location, VariableDefinition.class).map(variable -> Explanation.ofVariable(variable.getName()));
            default -> Stream.empty();
        };
    }

    private record Given(Invocation owner, Argument argument) {}

    private Stream<Given> argumentsAt(SourceLocation location) {
        return invocations.get().stream()
                .flatMap(owner -> owner.arguments().stream().map(argument -> new Given(owner, argument)))
                .filter(given -> location.equals(given.argument().getSourceLocation()));
    }

    private Stream<Invocation> invocationsAt(SourceLocation location) {
        return invocations.get().stream()
                .filter(invocation -> location.equals(invocation.node().getSourceLocation()));
    }

    private <T extends Node<?>> Stream<T> nodesAt(SourceLocation location, Class<T> type) {
        return withChildren(document)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(node -> location.equals(node.getSourceLocation()));
    }

    private static Stream<Node<?>> withChildren(Node<?> node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(DocumentErrors::withChildren));
    }

    private static Stream<Explanation> wrongType(Given given) {
        return failure(() -> given.owner().require(given.argument(), InputCheck.ofValues()));
    }

    private static Stream<Explanation> unknownArgument(Given given) {
        var place = new ArgumentPath(Echo.cut(given.argument().getName()));
        return Stream.of(Explanation.of(unknown(place, given.owner())));
    }

    private static BadInputException unknown(ArgumentPath argument, Invocation owner) {
        var declared = owner.declared();
        if (declared == null) {
            return argument.bad("argument.of-unknown", Echo.cut(owner.name()));
        }
        return declared.isEmpty()
                ? argument.bad("argument.none", owner.name())
                : argument.bad("argument.unknown", owner.name(), InputTypes.listed(InputTypes.namesOf(declared)));
    }

    private Stream<Explanation> unknownDirective(Invocation directive) {
        var known = schema.getDirectives().stream()
                .filter(each -> each.validLocations().contains(DirectiveLocation.FIELD))
                .map(GraphQLDirective::getName)
                .filter(name -> !name.equals(Directives.DeferDirective.getName()))
                .map("@"::concat)
                .toList();
        return Stream.of(Explanation.of("directive.unknown", Echo.cut(directive.name()), InputTypes.listed(known)));
    }

    private static Stream<Explanation> nullArguments(Invocation owner) {
        return owner.required()
                .filter(declared -> owner.argument(declared.getName())
                        .filter(given -> given.getValue() instanceof NullValue)
                        .isPresent())
                .map(declared -> Explanation.of(new ArgumentPath(declared.getName()).bad("input.null")));
    }

    private static Stream<Explanation> missingArguments(Invocation owner) {
        return owner.required()
                .filter(declared -> owner.argument(declared.getName()).isEmpty())
                .map(declared -> Explanation.of(new ArgumentPath(declared.getName())
                        .bad("argument.missing", owner.name(), InputTypes.expected(declared.getType()))));
    }

    private static Stream<Explanation> duplicates(Invocation owner) {
        var names = owner.arguments().stream().map(Argument::getName).toList();
        return names.stream()
                .distinct()
                .filter(name -> Collections.frequency(names, name) > 1)
                .map(name -> Explanation.of(new ArgumentPath(Echo.cut(name)).bad("argument.twice", owner.name())));
    }

    private Stream<Explanation> unknownField(Invocation field) {
        return new FieldNames(schema).explain(field.parent(), field.name()).stream();
    }

    private Stream<Explanation> unknownType(TypeName type) {
        var near = NearNames.of(
                type.getName(),
                schema.getAllTypesAsList().stream()
                        .map(GraphQLNamedType::getName)
                        .filter(name -> !name.startsWith("__"))
                        .toList());
        return near.isEmpty()
                ? Stream.empty()
                : Stream.of(Explanation.of("type.unknown", Echo.cut(type.getName()), InputTypes.listed(near)));
    }

    private Explanation undeclaredVariable(VariableReference variable) {
        var declared = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .map(VariableDefinition::getName)
                .toList();
        var near = NearNames.of(variable.getName(), declared).stream()
                .map("$"::concat)
                .toList();
        var place = new ArgumentPath("$" + Echo.cut(variable.getName()));
        return Explanation.of(
                near.isEmpty()
                        ? place.bad("variable.undeclared")
                        : place.bad("variable.undeclared-near", InputTypes.listed(near)));
    }

    private Stream<Explanation> wrongDefault(VariableDefinition variable) {
        var type = InputTypes.declared(schema, variable.getType());
        return type == null
                ? Stream.empty()
                : failure(() -> InputCheck.ofValues()
                        .require(
                                type,
                                variable.getDefaultValue(),
                                new ArgumentPath("$" + Echo.cut(variable.getName()))));
    }

    private static Stream<Explanation> failure(Runnable check) {
        try {
            check.run();
            return Stream.empty();
        } catch (BadInputException e) {
            return Stream.of(Explanation.of(e));
        }
    }
}
