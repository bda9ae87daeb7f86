package org.studioportal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class StudioPortalApplication {
    public static void main(String[] args) {
        SpringApplication.run(StudioPortalApplication.class, args);
    }
}
