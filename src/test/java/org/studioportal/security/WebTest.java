package org.studioportal.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.studioportal.testing.PortalTest;

/** The portal on a port of its own, spoken to over HTTP. Pages need the built front end; redirects and refusals do not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PortalTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "portal.sign-in.failures-per-address=1000"})
@Import({Probe.class, ShownScreen.class})
@interface WebTest {}
