package org.partnershipgraph.api.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.request.QueryLimits;
import org.partnershipgraph.api.request.RejectedRequestException;
import org.partnershipgraph.api.web.PublicAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /reconcile}: the manifest, batches of names to match, and data extension. */
@Controller
class ReconcileController {

    /** @param result the candidates, the best first */
    record Result(List<Candidate> result) {}

    private final BatchReader batches;
    private final Reconciler reconciler;
    private final ExtensionReader extensions;
    private final DataExtension extension;
    private final QueryLimits limits;
    private final PublicAddress address;

    ReconcileController(
            BatchReader batches,
            Reconciler reconciler,
            ExtensionReader extensions,
            DataExtension extension,
            QueryLimits limits,
            PublicAddress address) {
        this.batches = batches;
        this.reconciler = reconciler;
        this.extensions = extensions;
        this.extension = extension;
        this.limits = limits;
        this.address = address;
    }

    @GetMapping("/reconcile")
    ResponseEntity<Object> get(
            @RequestParam @Nullable String queries, @RequestParam @Nullable String extend, Locale locale) {
        if (queries == null && extend == null) {
            return json(ServiceManifest.of(address.of("/"), locale));
        }
        return answer(queries, extend, locale);
    }

    @PostMapping("/reconcile")
    ResponseEntity<Object> post(HttpServletRequest request, Locale locale) throws IOException {
        var form = FormBody.read(request);
        return answer(form.get("queries"), form.get("extend"), locale);
    }

    private ResponseEntity<Object> answer(@Nullable String queries, @Nullable String extend, Locale locale) {
        if (queries != null && extend == null) {
            return json(reconcile(batches.read(queries), locale));
        }
        if (extend != null && queries == null) {
            return json(extension.extend(extensions.read(extend), locale));
        }
        throw BatchReader.bad(ErrorText.of("reconcile.parameters"));
    }

    private Map<String, Result> reconcile(Map<String, ReconciliationQuery> batch, Locale locale) {
        long end = System.nanoTime() + limits.time().toNanos();
        var results = new LinkedHashMap<String, Result>();
        batch.forEach((id, query) -> {
            requireTimeBefore(end);
            results.put(id, new Result(reconciler.candidates(query, locale)));
        });
        return results;
    }

    private void requireTimeBefore(long end) {
        if (System.nanoTime() > end) {
            throw new RejectedRequestException(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    ErrorCode.QUERY_TIMEOUT,
                    ErrorText.of("query.time", limits.time().toMillis()));
        }
    }

    static ResponseEntity<Object> json(Object body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
