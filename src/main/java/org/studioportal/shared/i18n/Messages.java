package org.studioportal.shared.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.studioportal.shared.PortalException;

/**
 * Every sentence the portal says, in both languages, from {@code messages/<room>_<language>.properties}. A sentence
 * that is missing shows as its key in exclamation marks, so that a test or a reader notices.
 */
@Component
public class Messages implements I18NProvider {
    /** The language the portal speaks first. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    public static final Locale ENGLISH = Locale.ENGLISH;

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    /** Reads the files that are there; the portal has one of it. */
    public Messages() {
        source.setBasenames(rooms());
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(CHINESE);
        source.setFallbackToSystemLocale(false);
    }

    private static String[] rooms() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*_zh_CN.properties"))
                    .map(Resource::getFilename)
                    .map(name -> "messages/" + name.replace("_zh_CN.properties", ""))
                    .distinct()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException("The message files cannot be read", e);
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(CHINESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return source.getMessage(key, values, "!" + key + "!", spoken(locale));
    }

    /** The sentence for a refusal. */
    public String of(PortalException refusal, Locale locale) {
        return getTranslation(refusal.messageKey(), locale, refusal.arguments());
    }

    /** The portal's language nearest to that locale: any English is English, everything else is Chinese. */
    public static Locale spoken(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? ENGLISH : CHINESE;
    }

    /** For Spring's own users of messages. */
    public MessageSource source() {
        return source;
    }
}
