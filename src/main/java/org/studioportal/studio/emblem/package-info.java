/** Emblems that a studio composes of a drawn motif and two colours, or uploads. */
@NamedInterface("emblem")
package org.studioportal.studio.emblem;

import org.springframework.modulith.NamedInterface;
