package org.studioportal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * The last rule, for what no other rule knows. Where there is nothing at all, the person is told so by the portal's own
 * page; where there is something that nobody said is open, it stays shut.
 */
@Component
class NoSuchPage implements AuthorizationManager<RequestAuthorizationContext> {
    private final ObjectProvider<RequestMappingInfoHandlerMapping> endpoints;

    NoSuchPage(ObjectProvider<RequestMappingInfoHandlerMapping> endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return new AuthorizationDecision(HttpMethod.GET.matches(request.getMethod()) && nothingAnswers(request));
    }

    private boolean nothingAnswers(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        return endpoints.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(mapping -> mapping.getPathPatternsCondition() != null)
                .flatMap(mapping -> mapping.getPathPatternsCondition().getPatterns().stream())
                .noneMatch(pattern -> pattern.matches(path));
    }
}
