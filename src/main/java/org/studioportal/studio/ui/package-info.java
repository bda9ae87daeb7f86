/** The studios' screens, and what other screens may show of studios: {@link org.studioportal.studio.ui.StudiosToday}. */
@NamedInterface("ui")
package org.studioportal.studio.ui;

import org.springframework.modulith.NamedInterface;
