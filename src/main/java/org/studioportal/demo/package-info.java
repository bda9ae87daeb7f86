/**
 * The invented city: fills an empty database through the same use cases that people use. The rosters are imported by
 * the importer, so they are files like anybody's.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "directory",
            "directory::roster",
            "studio",
            "studio::emblem",
            "board",
            "bulletin",
            "notification"
        })
package org.studioportal.demo;

import org.springframework.modulith.ApplicationModule;
