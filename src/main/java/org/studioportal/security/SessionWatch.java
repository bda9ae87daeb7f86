package org.studioportal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at each request whether the session still holds: a disabled account, a reset password or a changed role takes
 * effect at the very next click, on every node. It costs one look-up by primary key; a registry of sessions in memory
 * would cost nothing, and know nothing of the other nodes.
 */
class SessionWatch extends OncePerRequestFilter {
    /** An account in short. */
    record State(int version, int sessionEpoch, boolean enabled) {}

    private final JdbcClient jdbc;
    private final Principals principals;
    private final RequestMatcher publicFiles;
    private final RequestMatcher inPage;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /**
     * @param publicFiles what needs no person, and so no look
     * @param inPage what the page sends by itself; it cannot follow a redirect and tells the person on its own
     */
    SessionWatch(JdbcClient jdbc, Principals principals, RequestMatcher publicFiles, RequestMatcher inPage) {
        this.jdbc = jdbc;
        this.principals = principals;
        this.publicFiles = publicFiles;
        this.inPage = inPage;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!publicFiles.matches(request)
                && SecurityContextHolder.getContext().getAuthentication() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof PortalPrincipal principal) {
            Optional<State> state = state(principal);
            if (state.isEmpty() || !state.get().enabled() || state.get().sessionEpoch() != principal.sessionEpoch()) {
                new SecurityContextLogoutHandler().logout(request, response, authentication);
                if (!inPage.matches(request)) {
                    response.sendRedirect(request.getContextPath() + "/login?ended");
                    return;
                }
            } else if (state.get().version() != principal.version()) {
                principals.reload(principal).ifPresent(now -> renew(now, authentication, request, response));
            }
        }
        chain.doFilter(request, response);
    }

    private Optional<State> state(PortalPrincipal principal) {
        return jdbc.sql("select version, session_epoch, enabled from account where id = ?")
                .param(principal.actor().accountId())
                .query(State.class)
                .optional();
    }

    private void renew(
            PortalPrincipal now, Authentication before, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(now.authentication(before));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
