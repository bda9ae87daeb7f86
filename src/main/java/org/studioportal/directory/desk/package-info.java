/** What other rooms give to the desks of villages and units. */
@NamedInterface("desk")
package org.studioportal.directory.desk;

import org.springframework.modulith.NamedInterface;
