package org.partnershipgraph.api.export;

import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Reads the parameters of an address: the variables of the query, and options. A parameter with the name of both is the
 * variable.
 */
@Component
class ExportParameters {

    /** The parameter of a request that has no suffix in its address. */
    static final String FORMAT = "format";

    private final VariableParameters variables;
    private final LocaleResolver locales;

    ExportParameters(VariableParameters variables, LocaleResolver locales) {
        this.variables = variables;
        this.locales = locales;
    }

    /** Reads those of a saved query. */
    Export read(HttpServletRequest request, SavedDocument document, ExportFormat format) {
        var definitions = definitions(document.text());
        var names =
                definitions.stream().map(VariableDefinition::getName).collect(Collectors.toCollection(TreeSet::new));
        requireKnown(request, names, Set.of());
        var values = new LinkedHashMap<String, @Nullable Object>(document.variables());
        for (var definition : definitions) {
            var given = request.getParameterValues(definition.getName());
            if (given != null) {
                values.put(definition.getName(), variables.read(definition, List.of(given)));
            }
        }
        return export(request, Export.nameOf(document), document.text(), values, format, names);
    }

    /** Reads those of a query in the body of a request, which has its variables there too. */
    Export read(HttpServletRequest request, GraphQlRequest query, ExportFormat format) {
        requireKnown(request, Set.of(), Set.of(FORMAT));
        return export(request, "export", query.getDocument(), query.getVariables(), format, Set.of());
    }

    private Export export(
            HttpServletRequest request,
            String name,
            String text,
            Map<String, @Nullable Object> values,
            ExportFormat format,
            Set<String> variableNames) {
        var options = new OptionReader(option -> variableNames.contains(option) ? null : request.getParameter(option));
        var locale = options.locale(locales.resolveLocale(request));
        return new Export(name, text, values, locale, format, options.options());
    }

    private static List<VariableDefinition> definitions(String document) {
        return Parser.parse(document).getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .toList();
    }

    private static void requireKnown(
            HttpServletRequest request, Collection<String> variables, Collection<String> others) {
        var known = new ArrayList<>(variables);
        known.addAll(others);
        known.addAll(OptionReader.NAMES);
        for (var name : request.getParameterMap().keySet()) {
            if (!known.contains(name)) {
                throw new ArgumentPath(Echo.cut(name)).bad("export.unknown-parameter", String.join(", ", known));
            }
        }
    }
}
