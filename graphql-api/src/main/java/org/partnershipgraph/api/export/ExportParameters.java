package org.partnershipgraph.api.export;

import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.partnershipgraph.api.export.format.TableOptions;
import org.partnershipgraph.api.export.table.RowStyle;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Reads the parameters of an address: the variables of the query, and options. A variable with the name of an option is
 * the variable.
 */
@Component
class ExportParameters {

    /** The parameter of a request that has no suffix in its address. */
    static final String FORMAT = "format";

    private static final Set<String> OPTIONS =
            new TreeSet<>(Set.of("rows", "separator", "bom", "raw", "list", "locale"));

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
        return export(request, String.valueOf(document.name()), document.text(), values, format, names);
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
        var options = new Options(request, variableNames);
        return new Export(name, text, values, locale(request, options), format, options.read());
    }

    private static List<VariableDefinition> definitions(String document) {
        return Parser.parse(document).getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .toList();
    }

    private static void requireKnown(HttpServletRequest request, Set<String> variables, Set<String> others) {
        for (var name : request.getParameterMap().keySet()) {
            if (!variables.contains(name) && !OPTIONS.contains(name) && !others.contains(name)) {
                var known = new ArrayList<>(variables);
                known.addAll(OPTIONS);
                throw new ArgumentPath(Echo.cut(name)).bad("export.unknown-parameter", String.join(", ", known));
            }
        }
    }

    private Locale locale(HttpServletRequest request, Options options) {
        var given = options.given("locale");
        if (given == null) {
            return locales.resolveLocale(request);
        }
        return switch (given.toLowerCase(Locale.ROOT)) {
            case "sv" -> Locale.forLanguageTag("sv");
            case "en" -> Locale.ENGLISH;
            default -> throw new ArgumentPath("locale").bad("export.locale");
        };
    }

    /** @param variables the names that are not options */
    private record Options(HttpServletRequest request, Set<String> variables) {

        @Nullable
        String given(String name) {
            return variables.contains(name) ? null : request.getParameter(name);
        }

        ExportOptions read() {
            var separator = given("separator");
            var table = new TableOptions(
                    separator == null ? ',' : separator(separator),
                    isOn("bom", ";".equals(separator)),
                    isOn("raw", false));
            return new ExportOptions(rows(), table, given("list"));
        }

        private static char separator(String text) {
            return switch (text) {
                case ",", ";", "\t" -> text.charAt(0);
                case "tab" -> '\t';
                default -> throw new ArgumentPath("separator").bad("export.separator");
            };
        }

        private RowStyle rows() {
            var rows = given("rows");
            if (rows == null) {
                return RowStyle.JOINED;
            }
            return switch (rows) {
                case "joined" -> RowStyle.JOINED;
                case "repeated" -> RowStyle.REPEATED;
                default -> throw new ArgumentPath("rows").bad("export.rows");
            };
        }

        private boolean isOn(String name, boolean otherwise) {
            var given = given(name);
            if (given == null) {
                return otherwise;
            }
            return switch (given) {
                case "", "true" -> true;
                case "false" -> false;
                default -> throw new ArgumentPath(name).bad("export.switch");
            };
        }
    }
}
