package org.studioportal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.studioportal.launch.Preconditions;

/** The portal: one Spring Boot application, its rooms the packages beside this class. */
@SpringBootApplication
public class StudioPortalApplication {
    public static void main(String[] args) {
        SpringApplication portal = new SpringApplication(StudioPortalApplication.class);
        portal.addInitializers(new Preconditions());
        portal.run(args);
    }
}
