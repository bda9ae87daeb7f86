package org.studioportal.directory.profile;

import com.vaadin.flow.component.Component;
import org.studioportal.directory.VolunteerId;

/**
 * A part that another room gives to the volunteer's own page, such as invitations to studios. A room that has one is a
 * bean of this, ordered by {@code @Order}; it is asked anew whenever a volunteer opens their page.
 */
public interface ProfilePart {
    /**
     * What stands between the page's header and the volunteer's own data, normally a
     * {@link org.studioportal.shared.ui.Section}.
     *
     * @param volunteer whose page it is: the signed-in person
     * @return an invisible component when there is nothing to show; never null
     */
    Component part(VolunteerId volunteer);
}
