package org.studioportal.directory.desk;

import com.vaadin.flow.component.Component;
import org.studioportal.directory.UnitId;

/**
 * A part that another room gives to the unit's desk, such as offers that wait to be looked at. A room that has one is a
 * bean of this, ordered by {@code @Order}; it is asked anew whenever the desk is opened.
 *
 * <p>The desk names the web components that its parts use ({@code @Uses}): otherwise the page built for production lacks
 * them. A part that needs another one adds it there.
 */
public interface UnitDeskPart {
    /**
     * What stands between the page's header and the unit's own people, normally a
     * {@link org.studioportal.shared.ui.Section}.
     *
     * @param unit one of the signed-in administrator's
     * @return an invisible component when there is nothing to show; never null
     */
    Component part(UnitId unit);
}
