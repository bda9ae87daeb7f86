package org.studioportal.board;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the board's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Terms.class, Weights.class})
class BoardConfiguration {}
