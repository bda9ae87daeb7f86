package org.studioportal.shared.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.studioportal.shared.i18n.Messages;

/**
 * How a person wants the page: language, light or dark, large type. Kept in cookies, so that it holds before sign-in and
 * is there before the first paint.
 */
public enum PageSettings {
    LANGUAGE("lang", Set.of("zh", "en")),
    SCHEME("scheme", Set.of("light", "dark")),
    TYPE("type", Set.of("large"));

    private static final int YEAR = 365 * 24 * 60 * 60;

    private final String cookie;
    private final Set<String> values;

    PageSettings(String cookie, Set<String> values) {
        this.cookie = cookie;
        this.values = values;
    }

    /** What the person has chosen; empty when nothing, or nothing that makes sense. */
    public Optional<String> of(VaadinRequest request) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(cookie))
                        .map(Cookie::getValue)
                        .filter(values::contains)
                        .findFirst();
    }

    /** Keeps a choice for a year; a value that is not one of the setting's forgets it. */
    public void keep(String value) {
        VaadinResponse response = VaadinService.getCurrentResponse();
        Cookie kept = new Cookie(cookie, values.contains(value) ? value : "");
        kept.setPath("/");
        kept.setHttpOnly(true);
        kept.setSecure(VaadinService.getCurrentRequest().isSecure());
        kept.setAttribute("SameSite", "Lax");
        kept.setMaxAge(values.contains(value) ? YEAR : 0);
        response.addCookie(kept);
    }

    /**
     * The language of the page: what the person chose; else English for a browser that asks for English and not for
     * Chinese; else Chinese.
     */
    public static Locale language(VaadinRequest request) {
        return LANGUAGE.of(request).map(Locale::of).map(Messages::spoken).orElseGet(() -> asked(request));
    }

    private static Locale asked(VaadinRequest request) {
        if (request == null || request.getHeader("Accept-Language") == null) {
            return Messages.CHINESE;
        }
        Set<String> languages = Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .collect(java.util.stream.Collectors.toSet());
        return languages.contains("en") && !languages.contains("zh") ? Messages.ENGLISH : Messages.CHINESE;
    }
}
