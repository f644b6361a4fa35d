package org.partnershipgraph.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
@EnableConfigurationProperties(PageSettings.class)
class PageArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final LocaleResolver locales;
    private final PageAssets assets;
    private final PageSettings settings;

    PageArguments(LocaleResolver locales, PageAssets assets, PageSettings settings) {
        this.locales = locales;
        this.assets = assets;
        this.settings = settings;
    }

    Page pageOf(HttpServletRequest request) {
        return new Page(PageAddress.of(request), locales.resolveLocale(request), assets, settings);
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
