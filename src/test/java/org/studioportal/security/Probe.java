package org.studioportal.security;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.studioportal.shared.PublicPath;

/** Addresses that only tests have: three that are declared open, one of which wants a role, and one that nobody
 * declared. */
@TestComponent
@RestController
class Probe {
    private final CurrentUser currentUser;

    Probe(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Bean
    static PublicPath probe() {
        return new PublicPath("/probe/city");
    }

    @Bean
    static PublicPath whoProbe() {
        return new PublicPath("/probe/who");
    }

    @Bean
    static PublicPath tokenProbe() {
        return new PublicPath("/probe/token");
    }

    /** What a page carries so that its forms are believed. */
    @GetMapping("/probe/token")
    public String token(CsrfToken token) {
        return token.getToken();
    }

    @GetMapping("/probe/who")
    public String who() {
        return currentUser.actor().map(Actor::username).orElse("nobody");
    }

    @GetMapping("/probe/city")
    @PreAuthorize("hasRole('CITY_ADMIN')")
    public String city() {
        return "open";
    }

    @GetMapping("/probe/undeclared")
    public String undeclared() {
        return "must not be seen";
    }
}
