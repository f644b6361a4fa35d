package org.partnershipgraph.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.partnershipgraph.api.citation.Imprint;
import org.partnershipgraph.api.web.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Where an export is cited and described: addresses beside its own, with the same parameters. */
@Component
class ExportLinks {

    private static final String LOCALE = "locale";
    /** Names of queries may have dots too. */
    private static final Pattern SUFFIX = Pattern.compile("(?:\\.citation|\\.datapackage)?\\.[^./]+$");

    private static final Pattern BRACKET = Pattern.compile("[{}\\[\\]]");

    private final PublicAddress address;

    ExportLinks(PublicAddress address) {
        this.address = address;
    }

    /** Adds headers for programs that fetch an export: its address in any language setting, and its descriptions. */
    void add(Export export, HttpServletRequest request, HttpServletResponse response) {
        for (var licence : Imprint.in(Locale.ENGLISH).licences()) {
            response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"license\"".formatted(licence.address()));
        }
        if (!isAddressed(request)) {
            return;
        }
        var described = "<%s>; rel=\"describedby\"; type=\"%s\"";
        response.addHeader(
                HttpHeaders.LINK,
                "<%s>; rel=\"cite-as\"".formatted(address(export.format().suffix(), export.locale(), request)));
        response.addHeader(
                HttpHeaders.LINK,
                described.formatted(address("bib", export.locale(), request), "application/x-bibtex"));
        response.addHeader(
                HttpHeaders.LINK,
                described.formatted(address("datapackage.json", export.locale(), request), "application/json"));
    }

    /** Whether the query is in the address, and not in the body. */
    private static boolean isAddressed(HttpServletRequest request) {
        return request.getServletPath().indexOf('/', 1) > 0;
    }

    /** The server takes brackets as browsers send them, but an address may not contain them. */
    private static String escaped(String query) {
        return BRACKET.matcher(query)
                .replaceAll(bracket -> "%%%02X".formatted((int) bracket.group().charAt(0)));
    }

    /** The address of another form of what a request asks for, which is the same for every reader. */
    String address(String suffix, Locale locale, HttpServletRequest request) {
        var name =
                UriUtils.encodePath(SUFFIX.matcher(request.getServletPath()).replaceFirst(""), StandardCharsets.UTF_8);
        var query = request.getQueryString() == null ? "" : escaped(request.getQueryString()) + "&";
        var language = request.getParameter(LOCALE) == null ? LOCALE + "=" + locale.getLanguage() : "";
        return address.of(name + "." + suffix) + "?" + (query + language).replaceAll("&$", "");
    }
}
