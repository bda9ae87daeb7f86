package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.studioportal.board.ListingContent;
import org.studioportal.board.Posting;
import org.studioportal.shared.ServiceMode;

/** In which way it is done, and where. */
class WherePart extends PostingPart {
    private final TileField<ServiceMode> mode = field(
            "mode",
            new TileField<>(
                    t("posting.field.mode"),
                    List.of(ServiceMode.values()),
                    one -> t("mode", one) + "\n" + t("posting.mode-means", one)));
    private final TextField place = field("place", line("posting.field.place", ListingContent.PLACE_LENGTH));

    WherePart() {
        place.setHelperText(t("posting.hint.place"));
    }

    @Override
    void show(Posting posting) {
        mode.setValue(posting.content().mode());
        place.setValue(orEmpty(posting.content().place()));
    }

    @Override
    void gather(PostingWords words) {
        words.mode = mode.getValue();
        words.place = orNull(place.getValue());
    }
}
