package org.partnershipgraph.api.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /explore}: the map, the network and the list of all partnerships, with filters. */
@Controller
class ExplorePage {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Resource page;

    ExplorePage(@Value("classpath:/pages/explore.html") Resource page) {
        this.page = page;
    }

    @GetMapping("/explore")
    ResponseEntity<?> show() {
        return BuiltPage.show(page, CONTENT_SECURITY_POLICY);
    }
}
