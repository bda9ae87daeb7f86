package org.studioportal.shared.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time comes in from outside: everything that asks for now takes this clock. */
@Configuration(proxyBeanMethods = false)
public class PortalTime {
    /** The zone of the city: what people read and type is in it; what is stored is an {@code Instant}. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
