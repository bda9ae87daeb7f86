package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.ui.StoredPicture;

/** Photos in small; each leads to itself in large. */
class PilePhotos extends Div {
    PilePhotos(List<String> hashes) {
        addClassName("pile-photos");
        hashes.forEach(hash -> {
            Anchor large = new Anchor(
                    PictureSize.LARGE.address(hash),
                    new StoredPicture(hash, PictureSize.SMALL, t("posting.field.photo")));
            large.setRouterIgnore(true);
            large.setTarget("_blank");
            add(large);
        });
    }
}
