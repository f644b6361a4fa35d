package org.partnershipgraph.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.web.PublicAddress;
import org.partnershipgraph.change.Changes;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives the methods of page controllers the {@link Page} of the request. */
@Component
class PageArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final LocaleResolver locales;
    private final PageAssets assets;
    private final PublicAddress address;
    private final Changes changes;

    PageArguments(LocaleResolver locales, PageAssets assets, PublicAddress address, Changes changes) {
        this.locales = locales;
        this.assets = assets;
        this.address = address;
        this.changes = changes;
    }

    Page pageOf(HttpServletRequest request) {
        var revision = changes.revision().number();
        return new Page(PageAddress.of(request), locales.resolveLocale(request), assets, address::of, revision);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class;
    }

    @Override
    public Page resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        return pageOf(Objects.requireNonNull(http));
    }
}
