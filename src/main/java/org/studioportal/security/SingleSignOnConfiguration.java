package org.studioportal.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/**
 * Sign-in with the account of another house by OpenID Connect, where {@code portal.oidc.issuer} names one. The provider
 * is asked when the first person wants to sign in with it: one that is down at the start must not keep the portal down.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${portal.oidc.issuer:}'.isBlank()")
class SingleSignOnConfiguration {
    @Bean
    ClientRegistrationRepository clientRegistrations(
            @Value("${portal.oidc.issuer}") String issuer,
            @Value("${portal.oidc.client-id:}") String clientId,
            @Value("${portal.oidc.client-secret:}") String secret) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(issuer)
                        .registrationId(SingleSignOn.REGISTRATION)
                        .clientId(clientId)
                        .clientSecret(secret)
                        .scope("openid", "profile")
                        .build()));
    }

    @Bean
    OidcAccounts oidcAccounts(
            AccountRepository accounts, @Value("${portal.oidc.claim:preferred_username}") String claim) {
        return new OidcAccounts(accounts, claim);
    }
}
