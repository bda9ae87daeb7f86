package org.studioportal.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and password, not too often. An unknown name costs as much time as a wrong password and looks the same.
 * Spring Security finds it as the only provider bean; to register it once more would count each attempt twice.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final SignInThrottle throttle;
    private final DaoAuthenticationProvider passwords;

    PasswordSignIn(Principals principals, PasswordEncoder encoder, SignInThrottle throttle) {
        this.throttle = throttle;
        passwords = new DaoAuthenticationProvider(principals::named);
        passwords.setPasswordEncoder(encoder);
        // That an account is disabled is told only to somebody who knows its password.
        passwords.setPreAuthenticationChecks(user -> {});
        passwords.setPostAuthenticationChecks(user -> {
            if (!user.isEnabled()) {
                throw new DisabledException(user.getUsername());
            }
        });
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : null;
        throttle.admit(attempt.getName(), address);
        Authentication result = passwords.authenticate(attempt);
        throttle.succeeded(attempt.getName(), address);
        return result;
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
