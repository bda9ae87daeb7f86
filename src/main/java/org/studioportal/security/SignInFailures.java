package org.studioportal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.studioportal.security.ui.LoginView;

/** Sends people back to the sign-in screen, which says what was wrong. */
class SignInFailures implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        HttpSession session = request.getSession(false);
        String typed = request.getParameter("username");
        if (session != null && typed != null && typed.length() <= Usernames.MAX_LENGTH) {
            session.setAttribute(LoginView.TYPED_NAME, typed);
        }
        response.sendRedirect(request.getContextPath() + "/login?error=" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        return switch (failure) {
            case SignInThrottled throttled -> "wait&seconds=" + throttled.seconds();
            case DisabledException disabled -> "disabled";
            case SingleSignOn.NoAccount unknown -> "no-account";
            case OAuth2AuthenticationException elsewhere -> "single-sign-on";
            default -> "wrong";
        };
    }
}
