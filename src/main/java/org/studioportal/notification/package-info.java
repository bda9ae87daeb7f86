/**
 * Tells people what happened: by the inbox of the portal, and from there by whatever {@code channel} reaches them. Hears
 * of it by the events of the other rooms; no other room sends anything itself. See docs/decisions/notifications.md.
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "directory", "studio", "board", "bulletin"})
package org.studioportal.notification;

import org.springframework.modulith.ApplicationModule;
