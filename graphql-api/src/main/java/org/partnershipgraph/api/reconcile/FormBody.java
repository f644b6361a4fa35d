package org.partnershipgraph.api.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.request.RejectedRequestException;
import org.springframework.http.MediaType;

/** The fields of a form that was sent as a body, which the server cannot read any more as parameters. */
class FormBody {

    private FormBody() {}

    static Map<String, String> read(HttpServletRequest request) throws IOException {
        if (!isForm(request)) {
            throw RejectedRequestException.unsupportedType(ErrorText.of("reconcile.content-type"));
        }
        var body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var fields = new HashMap<String, String>();
        for (var field : body.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decode(field.substring(0, equals)), decode(field.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.replaceFirst(";.*", "").strip().equalsIgnoreCase(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw BatchReader.bad(ErrorText.of("request.malformed"));
        }
    }
}
