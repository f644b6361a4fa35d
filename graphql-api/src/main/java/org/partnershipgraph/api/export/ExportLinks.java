package org.partnershipgraph.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.api.citation.Imprint;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.partnershipgraph.api.export.run.Export;
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

    private static final Pattern FORMAT = Pattern.compile("(?:^|&)" + ExportParameters.FORMAT + "=[^&]*");

    /** What browsers and servers are sure to take. */
    private static final int LONGEST_ADDRESS = 2_000;

    private final PublicAddress address;
    private final SavedParameters saved;

    /** An address without its suffix. */
    private record Place(String path, String parameters) {
        String address(String suffix, String more) {
            return path + "." + suffix + "?" + parameters + more;
        }
    }

    ExportLinks(PublicAddress address, SavedParameters saved) {
        this.address = address;
        this.saved = saved;
    }

    /** Adds headers for programs that fetch an export: its address in any language setting, and its descriptions. */
    void add(Export export, HttpServletRequest request, HttpServletResponse response) {
        for (var licence : Imprint.in(Locale.ENGLISH).licences()) {
            response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"license\"".formatted(licence.address()));
        }
        place(export, request).ifPresent(place -> add(export, place, response));
    }

    private void add(Export export, Place place, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.LINK,
                "<%s>; rel=\"cite-as\"".formatted(place.address(export.format().suffix(), "")));
        var format = export.format() == ExportFormat.CSV || isVariable(export)
                ? ""
                : "&" + ExportParameters.FORMAT + "=" + export.format().suffix();
        for (var description : List.of(Description.BIBTEX, Description.DATA_PACKAGE)) {
            response.addHeader(
                    HttpHeaders.LINK,
                    "<%s>; rel=\"describedby\"; type=\"%s\""
                            .formatted(
                                    place.address(description.suffix(), format),
                                    description.mediaType().replaceFirst(";.*", "")));
        }
    }

    /** The address that gives an export again, in the same language for every reader; that of all exports if there is none. */
    String address(Export export, HttpServletRequest request) {
        return place(export, request)
                .map(place -> place.address(export.format().suffix(), ""))
                .orElseGet(() -> address.of("/export"));
    }

    /** A query in the body of the request has an address only if it is saved. */
    private Optional<Place> place(Export export, HttpServletRequest request) {
        if (request.getServletPath().indexOf('/', 1) < 0) {
            return saved.parameters(export, request)
                    .map(parameters -> place("/q/" + export.name(), parameters, export, request))
                    .filter(place -> place.address("", "").length() < LONGEST_ADDRESS);
        }
        var path = SUFFIX.matcher(request.getServletPath()).replaceFirst("");
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        var parameters = isVariable(export) ? query : FORMAT.matcher(query).replaceAll("");
        return Optional.of(place(path, escaped(parameters.replaceFirst("^&", "")), export, request));
    }

    private Place place(String path, String parameters, Export export, HttpServletRequest request) {
        var language = request.getParameter(LOCALE) == null
                ? LOCALE + "=" + export.locale().getLanguage()
                : "";
        var all = Stream.of(parameters, language).filter(one -> !one.isEmpty()).collect(Collectors.joining("&"));
        return new Place(address.of(UriUtils.encodePath(path, StandardCharsets.UTF_8)), all);
    }

    /** A variable of the name is the parameter, which chooses no format then. */
    private static boolean isVariable(Export export) {
        return export.variables().containsKey(ExportParameters.FORMAT);
    }

    /** The server takes brackets as browsers send them, but an address may not contain them. */
    private static String escaped(String query) {
        return BRACKET.matcher(query)
                .replaceAll(bracket -> "%%%02X".formatted((int) bracket.group().charAt(0)));
    }
}
