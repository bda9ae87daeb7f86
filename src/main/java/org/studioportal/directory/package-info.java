/**
 * Who takes part: units, villages, volunteers, partners, villagers, and which unit is paired with which village. Others
 * ask {@link org.studioportal.directory.Directory}; rosters come in and go out by the sheets in {@code roster}.
 */
@ApplicationModule(allowedDependencies = {"shared", "security"})
package org.studioportal.directory;

import org.springframework.modulith.ApplicationModule;
