package org.studioportal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.modulith.events.core.DefaultEventPublicationRegistry;
import org.studioportal.testing.PortalTest;

@PortalTest
class StopWithoutDatabaseTest {
    @Test
    void whatWouldAskTheDatabaseAtTheEndIsNotCalled(@Autowired ApplicationContext portal) {
        assertThat(portal.getBean(StopWithoutDatabase.REGISTRY)).isInstanceOf(DefaultEventPublicationRegistry.class);
        var registry = mock(DefaultEventPublicationRegistry.class);
        try (var application = new AnnotationConfigApplicationContext()) {
            application.register(StopWithoutDatabase.class);
            application.registerBean(
                    StopWithoutDatabase.REGISTRY, DefaultEventPublicationRegistry.class, () -> registry);
            application.refresh();
        }
        verify(registry, never()).destroy();
    }
}
