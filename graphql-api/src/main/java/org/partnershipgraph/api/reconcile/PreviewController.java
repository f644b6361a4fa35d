package org.partnershipgraph.api.reconcile;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.reconcile.DataExtension.Meta;
import org.partnershipgraph.api.reconcile.ExtensionQuery.Column;
import org.partnershipgraph.api.reconcile.entity.Entity;
import org.partnershipgraph.api.reconcile.entity.EntityId;
import org.partnershipgraph.api.reconcile.entity.EntityQueries;
import org.partnershipgraph.api.reconcile.entity.PropertyCatalog;
import org.partnershipgraph.api.request.RejectedRequestException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/** A short page about an entity for the frames of clients, and the way from an entity to its page. */
@Controller
class PreviewController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final List<String> SHOWN =
            List.of(PropertyCatalog.IN_COUNTRY, "partners", "networks", "first-year", "last-year");
    private static final int MOST_VALUES = 6;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
            <style>body { font: 14px sans-serif; margin: 8px } dt { float: left; margin-right: 6px; color: #555 } dd { margin: 0 }</style>
            </head><body><h1 style="font-size: 16px; margin: 0 0 6px">%s</h1><dl>
            %s
            </dl></body></html>
            """;

    private final EntityQueries queries;
    private final DataExtension extension;

    PreviewController(EntityQueries queries, DataExtension extension) {
        this.queries = queries;
        this.extension = extension;
    }

    /** Frames of any site may show it: it has neither scripts nor forms. */
    @GetMapping("/reconcile/preview")
    ResponseEntity<String> preview(@RequestParam(defaultValue = "") String id, Locale locale) {
        var entity = require(id, locale);
        var name = HtmlUtils.htmlEscape(entity.name());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .contentType(HTML)
                .body(PAGE.formatted(locale.getLanguage(), name, name, facts(id, entity, locale)));
    }

    /** Leads to the page of an entity; relative, so that it stays right behind a proxy that adds a prefix. */
    @GetMapping("/reconcile/view")
    ResponseEntity<Void> view(@RequestParam(defaultValue = "") String id, Locale locale) {
        var entity = require(id, locale);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("../" + entity.id()))
                .build();
    }

    private Entity require(String id, Locale locale) {
        return EntityId.parse(id)
                .flatMap(parsed -> queries.find(Set.of(parsed), locale).stream().findFirst())
                .orElseThrow(() -> new RejectedRequestException(
                        HttpStatus.NOT_FOUND, ErrorCode.NOT_FOUND, ErrorText.of("reconcile.entity", Echo.cut(id))));
    }

    private String facts(String id, Entity entity, Locale locale) {
        var columns = SHOWN.stream()
                .flatMap(property -> PropertyCatalog.find(property).stream())
                .filter(property -> property.isOn(entity.id().type()))
                .map(property -> new Column(property, MOST_VALUES))
                .toList();
        var extended = extension.extend(new ExtensionQuery(List.of(id), columns), locale);
        var values = extended.rows().getOrDefault(id, Map.of());
        return extended.meta().stream()
                .filter(meta -> !values.getOrDefault(meta.id(), List.of()).isEmpty())
                .map(meta -> fact(meta, values.getOrDefault(meta.id(), List.of())))
                .collect(Collectors.joining("\n"));
    }

    private static String fact(Meta meta, List<Map<String, Object>> values) {
        var texts = values.stream()
                .map(value ->
                        value.getOrDefault("name", value.values().iterator().next()))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return "<dt>%s</dt><dd>%s</dd>".formatted(HtmlUtils.htmlEscape(meta.name()), HtmlUtils.htmlEscape(texts));
    }
}
