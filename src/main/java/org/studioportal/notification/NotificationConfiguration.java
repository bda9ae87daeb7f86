package org.studioportal.notification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of notifications. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationTerms.class)
class NotificationConfiguration {}
