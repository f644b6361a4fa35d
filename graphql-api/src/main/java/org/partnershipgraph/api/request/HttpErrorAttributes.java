package org.partnershipgraph.api.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.web.ApiPaths;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives errors outside queries, such as for an unknown address of the API, the same form as all others. */
@Component
class HttpErrorAttributes extends DefaultErrorAttributes {

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        var path = String.valueOf(attributes.get("path"));
        if (!ApiPaths.include(path)) {
            return attributes;
        }
        return switch (status(attributes)) {
            case 400 -> error(ErrorCode.BAD_REQUEST, ErrorText.of("request.malformed"));
            case 404 -> error(ErrorCode.NOT_FOUND, ErrorText.of("request.not-found", Echo.cut(path)));
            case 405 -> error(ErrorCode.METHOD_NOT_ALLOWED, ErrorText.of("request.method-here"));
            case 415 -> error(ErrorCode.UNSUPPORTED_MEDIA_TYPE, ErrorText.of("request.content-type"));
            case 500 -> error(ErrorCode.INTERNAL_ERROR, ErrorText.of("request.failed"));
            default -> attributes;
        };
    }

    private static Map<String, @Nullable Object> error(ErrorCode code, ErrorText text) {
        return RejectionResponse.body(code, text.in(LocaleContextHolder.getLocale()));
    }

    private static int status(Map<String, @Nullable Object> attributes) {
        return attributes.get("status") instanceof Integer status ? status : 0;
    }
}
