package org.studioportal.security;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed: each hash names its method, so that a better one can follow without a break. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {
    /** @param strength bcrypt's, 4 to 31; each step doubles the work, 12 is about a quarter of a second */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${portal.password.strength:12}") int strength) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
    }
}
