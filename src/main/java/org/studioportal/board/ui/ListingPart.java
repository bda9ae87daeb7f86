package org.studioportal.board.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.studioportal.board.ListingPage;

/** Something that is added to a listing's page without its knowing: whom to ask for help, what else is like it. */
interface ListingPart {
    /**
     * @param changed to be told when it has changed the listing
     * @return empty when there is nothing to show for this one, or for this person
     */
    Optional<Component> of(ListingPage page, Runnable changed);
}
