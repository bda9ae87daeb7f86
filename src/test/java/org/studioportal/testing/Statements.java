package org.studioportal.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the SQL statements that a piece of work sends from this thread. */
public final class Statements {
    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    private Statements() {}

    /** The statements that the work sent, in order. */
    public static List<String> of(Callable<?> work) {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SENT.remove();
        }
        return sent;
    }

    /** Makes Hibernate tell. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Counter {
        @Bean
        HibernatePropertiesCustomizer countStatements() {
            StatementInspector inspector = sql -> {
                List<String> sent = SENT.get();
                if (sent != null) {
                    sent.add(sql);
                }
                return sql;
            };
            return properties -> properties.put(JdbcSettings.STATEMENT_INSPECTOR, inspector);
        }
    }
}
