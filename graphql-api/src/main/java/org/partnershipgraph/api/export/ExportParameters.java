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
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.partnershipgraph.api.export.run.Export;
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
    private final ExportDocuments documents;

    ExportParameters(VariableParameters variables, LocaleResolver locales, ExportDocuments documents) {
        this.variables = variables;
        this.documents = documents;
        this.locales = locales;
    }

    /** Reads those of a saved query. */
    Export read(HttpServletRequest request, SavedDocument document, ExportFormat format) {
        return read(request, document, format, Set.of());
    }

    /** Reads those of the description of a saved query, the format of which may be one of them. */
    Export readDescribed(HttpServletRequest request, SavedDocument document, ExportFormat otherwise) {
        var isVariable = definitions(document.text()).stream()
                .anyMatch(variable -> variable.getName().equals(FORMAT));
        var given = isVariable ? null : request.getParameter(FORMAT);
        return read(request, document, given == null ? otherwise : format(given), Set.of(FORMAT));
    }

    private Export read(HttpServletRequest request, SavedDocument document, ExportFormat format, Set<String> others) {
        var definitions = definitions(document.text());
        var names =
                definitions.stream().map(VariableDefinition::getName).collect(Collectors.toCollection(TreeSet::new));
        requireKnown(request, names, others);
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
        var name = documents.withText(query.getDocument()).map(Export::nameOf).orElse("export");
        return export(request, name, query.getDocument(), query.getVariables(), format, Set.of())
                .ofOperation(query.getOperationName());
    }

    private static ExportFormat format(String suffix) {
        return ExportFormat.of(suffix)
                .orElseThrow(() -> new BadInputException(
                        FORMAT, ErrorText.of("export.unknown-format", Echo.cut(suffix), ExportFormat.suffixes())));
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
        return new Export(name, text, values, locale, format, options.options(format));
    }

    static List<VariableDefinition> definitions(String document) {
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
