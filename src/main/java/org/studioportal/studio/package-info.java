/**
 * Studios: who they are, what they do, when they are open and how they handle a request. Everybody may look at published
 * studios through {@link org.studioportal.studio.Studios}; other rooms learn what they offer from
 * {@link org.studioportal.studio.StudioOffers}, and that it has changed from
 * {@link org.studioportal.studio.StudiosChanged}. Times are reckoned in {@code hours}.
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "directory", "directory::roster", "directory::profile"})
package org.studioportal.studio;

import org.springframework.modulith.ApplicationModule;
