package org.studioportal.board.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.studioportal.board.ListingContent;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.ui.PictureField;

/** As many photos as a report may have: there is always room for one more, until there are all. */
class ReportPhotos extends Div {
    private final transient PictureStore store;
    private final List<PictureField> fields = new ArrayList<>();

    ReportPhotos(PictureStore store) {
        this.store = store;
        addClassName("report-photos");
        room();
    }

    /** Of those that were uploaded, in order. */
    List<String> hashes() {
        return fields.stream()
                .map(PictureField::getValue)
                .filter(hash -> !hash.isEmpty())
                .toList();
    }

    private void room() {
        boolean room = fields.stream().anyMatch(field -> field.getValue().isEmpty());
        if (!room && fields.size() < ListingContent.MOST_PHOTOS) {
            PictureField field = PictureField.whole("board.report.photo", store);
            field.addValueChangeListener(change -> room());
            fields.add(field);
            add(field);
        }
    }
}
