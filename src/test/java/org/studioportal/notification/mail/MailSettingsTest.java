package org.studioportal.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The portal's own settings files, as Spring Boot understands them. */
class MailSettingsTest {
    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class));

    @Test
    void withoutAServerMailIsNotConfigured() {
        portal.run(context -> assertThat(MailFixture.withServer(Optional.of(context.getBean(JavaMailSenderImpl.class)))
                        .configured())
                .isFalse());
    }

    @Test
    void noServerIsWaitedForForEver() {
        portal.withPropertyValues("PORTAL_SMTP_HOST=mail.example.org", "PORTAL_SMTP_PORT=465", "PORTAL_SMTP_SSL=true")
                .run(context -> {
                    JavaMailSenderImpl server = context.getBean(JavaMailSenderImpl.class);
                    Properties terms = server.getJavaMailProperties();

                    assertThat(MailFixture.withServer(Optional.of(server)).configured())
                            .isTrue();
                    assertThat(server.getProtocol()).isEqualTo("smtp");
                    assertThat(server.getPort()).isEqualTo(465);
                    assertThat(terms)
                            .containsEntry("mail.smtp.connectiontimeout", "10000")
                            .containsEntry("mail.smtp.timeout", "30000")
                            .containsEntry("mail.smtp.writetimeout", "30000")
                            .containsEntry("mail.smtp.starttls.enable", "true")
                            .containsEntry("mail.smtp.ssl.enable", "true");
                });
    }
}
