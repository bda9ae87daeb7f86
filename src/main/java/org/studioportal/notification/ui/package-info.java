/** The screens of the room, and what other screens show of it: {@link org.studioportal.notification.ui.Bell}. */
@NamedInterface("ui")
package org.studioportal.notification.ui;

import org.springframework.modulith.NamedInterface;
