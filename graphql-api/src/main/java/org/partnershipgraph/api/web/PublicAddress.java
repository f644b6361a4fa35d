package org.partnershipgraph.api.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address under which people reach the server, for what is read elsewhere; pages have relative links. */
@Component
@EnableConfigurationProperties(AddressSettings.class)
public class PublicAddress {

    private final AddressSettings settings;

    PublicAddress(AddressSettings settings) {
        this.settings = settings;
    }

    /** The address of a path, by the request that is being answered if none is set. */
    public String of(String path) {
        var base = settings.address();
        return (base == null
                        ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                        : base)
                + path;
    }
}
