package org.partnershipgraph.api.export;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.export.run.Export;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Writes the parameters with which the address of a saved query gives what its text in the body of a request gives. */
@Component
class SavedParameters {

    private final ExportDocuments documents;
    private final VariableParameters variables;

    SavedParameters(ExportDocuments documents, VariableParameters variables) {
        this.documents = documents;
        this.variables = variables;
    }

    /** None if the query is not saved, or parameters cannot say what its variables are. */
    Optional<String> parameters(Export export, HttpServletRequest request) {
        return documents.withText(export.document()).flatMap(document -> parameters(export, document, request));
    }

    private Optional<String> parameters(Export export, SavedDocument document, HttpServletRequest request) {
        var parameters = new ArrayList<String>();
        for (var definition : ExportParameters.definitions(document.text())) {
            var name = definition.getName();
            if (request.getParameter(name) != null) {
                return Optional.empty();
            }
            if (!isSame(name, export.variables(), document.variables())) {
                var texts = variables.write(export.variables().get(name));
                if (texts.isEmpty()) {
                    return Optional.empty();
                }
                texts.forEach(text -> parameters.add(parameter(name, text)));
            }
        }
        parameters.addAll(options(request));
        return Optional.of(String.join("&", parameters));
    }

    private static boolean isSame(String name, Map<String, ? extends @Nullable Object> one, Map<String, Object> other) {
        return one.containsKey(name) == other.containsKey(name) && Objects.equals(one.get(name), other.get(name));
    }

    private static List<String> options(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(option -> OptionReader.NAMES.contains(option.getKey()))
                .map(option -> parameter(option.getKey(), option.getValue()[0]))
                .toList();
    }

    private static String parameter(String name, String text) {
        return name + "=" + UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
