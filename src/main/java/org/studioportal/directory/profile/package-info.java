/** What other rooms give to the volunteer's own page. */
@NamedInterface("profile")
package org.studioportal.directory.profile;

import org.springframework.modulith.NamedInterface;
