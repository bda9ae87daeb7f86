package org.studioportal.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Turns on the rights that use cases state with {@code @PreAuthorize}. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class MethodRights {
    /** Nobody reads how long each check of a right took, and taking the time costs more than the check. */
    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
