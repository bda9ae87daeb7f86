package org.studioportal.launch;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without a database address of its own the portal brings its own server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isBlank()")
class DatabaseConfiguration {
    @Bean
    EmbeddedMariaDb embeddedMariaDb(
            @Value("${portal.data-dir:./data}") Path dataDir,
            @Value("${portal.embedded-database.options:}") List<String> options,
            ConfigurableApplicationContext application) {
        EmbeddedMariaDb server = EmbeddedMariaDb.start(dataDir.resolve("mariadb"), options);
        server.onCrash(() -> {
            if (!application.isActive()) {
                // Whoever stops the portal may signal the server at the same moment (systemd, a closing terminal).
                return;
            }
            // A portal without its database helps nobody; whoever watches over it (systemd, a person) starts it again.
            new StartFailure.Sentence("database-crashed", server.log()).print();
            System.exit(SpringApplication.exit(application, () -> 1));
        });
        return server;
    }

    /** The data source depends on the server through this, so it is closed before the server stops. */
    @Bean
    JdbcConnectionDetails embeddedConnection(
            EmbeddedMariaDb server, @Value("${portal.embedded-database.name:portal}") String database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return server.user();
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.url(database);
            }
        };
    }
}
