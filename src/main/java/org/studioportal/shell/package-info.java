/** The frame around every page: layout, navigation, home, errors. The only room that knows all screens. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "directory",
            "bulletin",
            "bulletin::ui",
            "studio",
            "studio::ui",
            "notification",
            "notification::ui"
        })
package org.studioportal.shell;

import org.springframework.modulith.ApplicationModule;
