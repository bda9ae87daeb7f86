/**
 * Who may do what: accounts, sign-in, roles with their scope, the person behind the current request. Default deny: what
 * states no right is refused.
 */
@ApplicationModule(allowedDependencies = "shared")
package org.studioportal.security;

import org.springframework.modulith.ApplicationModule;
