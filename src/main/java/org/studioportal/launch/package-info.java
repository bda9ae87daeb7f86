/**
 * How the portal comes up and goes down: the embedded MariaDB for those who bring no server, the lock on the data
 * folder, and sentences instead of stack traces for what can be wrong with a machine.
 */
@ApplicationModule(allowedDependencies = {})
package org.studioportal.launch;

import org.springframework.modulith.ApplicationModule;
