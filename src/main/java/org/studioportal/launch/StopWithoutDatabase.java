package org.studioportal.launch;

import org.springframework.beans.factory.support.MergedBeanDefinitionPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A portal that stops needs nothing from its database any more. Spring Modulith would ask it at the end which events are
 * not done, only to log them; where the database has crashed, or was stopped first, the portal would wait half a minute
 * for that answer before it ends and can be started again.
 */
@Configuration(proxyBeanMethods = false)
class StopWithoutDatabase {
    /** What Spring Modulith calls it; its class is not meant to be compiled against. */
    static final String REGISTRY = "eventPublicationRegistry";

    @Bean
    static MergedBeanDefinitionPostProcessor noQuestionsAtTheEnd() {
        return new MergedBeanDefinitionPostProcessor() {
            @Override
            public void postProcessMergedBeanDefinition(RootBeanDefinition definition, Class<?> type, String name) {
                if (REGISTRY.equals(name)) {
                    definition.registerExternallyManagedDestroyMethod("destroy");
                }
            }
        };
    }
}
