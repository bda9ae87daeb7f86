package org.studioportal.studio.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.ui.StoredPicture;
import org.studioportal.studio.StudioPage;

/** Pictures of activities with their captions; each leads to itself in large. */
class StudioPhotos extends Div {
    /** A picture with its caption. */
    @Tag("figure")
    private static final class Figure extends HtmlContainer {}

    /** A caption. */
    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {}

    StudioPhotos(List<StudioPage.Photo> photos) {
        addClassName("photos");
        photos.forEach(photo -> add(figure(photo)));
    }

    private static Figure figure(StudioPage.Photo photo) {
        Anchor large = new Anchor(PictureSize.LARGE.address(photo.hash()));
        large.setRouterIgnore(true);
        large.add(new StoredPicture(photo.hash(), PictureSize.MEDIUM, photo.caption()));
        Caption caption = new Caption();
        caption.add(new Span(photo.caption()));
        Figure figure = new Figure();
        figure.add(large, caption);
        return figure;
    }
}
