package org.studioportal.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements that a piece of work sends to the database from this thread, whoever sends them: Hibernate,
 * {@code JdbcClient} or plain JDBC. A batch counts as one.
 */
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

    /** Listens at the data source. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Counter {
        @Bean
        static BeanPostProcessor countStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new Listening(source) : bean;
                }
            };
        }
    }

    private static final class Listening extends DelegatingDataSource {
        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return listening(Connection.class, super.getConnection(), Statements::statement);
        }
    }

    /** What a call on the target gave, seen together with its arguments. */
    private interface Seen {
        Object result(Method method, Object[] arguments, Object result);
    }

    private static Object statement(Method method, Object[] arguments, Object made) {
        if (made == null) {
            return null;
        }
        return switch (made) {
            case CallableStatement call -> listening(CallableStatement.class, call, executed(arguments[0]));
            case PreparedStatement prepared -> listening(PreparedStatement.class, prepared, executed(arguments[0]));
            case Statement plain -> listening(Statement.class, plain, executed(null));
            default -> made;
        };
    }

    private static Seen executed(Object preparedSql) {
        return (method, arguments, result) -> {
            List<String> sent = SENT.get();
            if (sent != null && method.getName().startsWith("execute")) {
                Object sql = arguments != null && arguments.length > 0 ? arguments[0] : preparedSql;
                sent.add(sql == null ? method.getName() : sql.toString());
            }
            return result;
        };
    }

    private static <T> T listening(Class<T> type, T target, Seen seen) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return seen.result(method, arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
