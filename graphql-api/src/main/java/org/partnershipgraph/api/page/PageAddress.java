package org.partnershipgraph.api.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * The address of a page. Links are relative, so they stay right behind a proxy that adds a prefix.
 *
 * @param path from the root of the server, encoded
 * @param parameters decoded
 * @param isCited whether the citation of the page is asked for, whose address ends in {@link #CITATION}
 */
record PageAddress(String path, Map<String, List<String>> parameters, boolean isCited) {

    static final String CITATION = ".bib";
    static final String LANGUAGE = "lang";

    PageAddress(String path, Map<String, List<String>> parameters) {
        this(path, parameters, false);
    }

    static PageAddress of(HttpServletRequest request) {
        var parameters = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        parameter -> Arrays.asList(parameter.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
        var path = request.getServletPath();
        return path.endsWith(CITATION)
                ? new PageAddress(cited(path), parameters, true)
                : new PageAddress(pathOf(request), parameters);
    }

    private static String cited(String path) {
        return UriUtils.encodePath(path.substring(0, path.length() - CITATION.length()), StandardCharsets.UTF_8);
    }

    private static String pathOf(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed instanceof String uri ? uri : request.getRequestURI();
        return path.substring(request.getContextPath().length());
    }

    /** The first value of a parameter, without space around it; an empty text if there is none. */
    String parameter(String name) {
        return parameters.getOrDefault(name, List.of("")).get(0).strip();
    }

    /** The end of the path: umea for {@code /municipality/umea}. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Distinguishes the page from all others in any language: {@code projects?goal=16}. */
    String key() {
        return query(path.substring(1), with(Map.of(LANGUAGE, "")));
    }

    /** What the end of the path may name. */
    String lastWords() {
        return UriUtils.decode(name(), StandardCharsets.UTF_8)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The address of another page, relative to this one. Parameters are names and values in turn; empty ones are left out. */
    String to(String otherPath, String... parameters) {
        var depth = path.chars().filter(character -> character == '/').count() - 1;
        var root = depth <= 0 ? "./" : "../".repeat((int) depth);
        return root + query(otherPath.substring(1), parameters);
    }

    /** A path, which is encoded already, with a query. */
    static String query(String path, String... parameters) {
        var query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        for (int i = 0; i < parameters.length; i += 2) {
            if (!parameters[i + 1].isEmpty()) {
                query.add(encoded(parameters[i]) + "=" + encoded(parameters[i + 1]));
            }
        }
        return query.toString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** The parameters of this address in names and values, with some of them changed or left out. */
    String[] with(Map<String, String> changes) {
        var changed = new LinkedHashMap<String, String>();
        parameters.keySet().forEach(each -> changed.put(each, parameter(each)));
        changed.putAll(changes);
        return changed.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
    }
}
