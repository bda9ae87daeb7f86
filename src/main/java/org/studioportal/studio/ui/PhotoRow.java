package org.studioportal.studio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.ui.PictureField;
import org.studioportal.shared.ui.RowsField;
import org.studioportal.studio.StudioPage;

/** A picture of an activity and its caption. */
class PhotoRow extends RowsField.Row<StudioPage.Photo> {
    private final PictureField picture;
    private final TextField caption = ProfileForm.line("studio.photo.caption", 100);

    PhotoRow(PictureStore store) {
        picture = PictureField.whole("studio.photo.picture", store);
        Div line = new Div(picture, caption);
        line.addClassName("row-line");
        add(line);
        ProfileForm.onChange(this::changed, picture, caption);
    }

    @Override
    protected StudioPage.Photo read() {
        return new StudioPage.Photo(picture.getValue(), caption.getValue());
    }

    @Override
    protected void show(StudioPage.Photo photo) {
        picture.setValue(photo.hash());
        caption.setValue(ProfileForm.orEmpty(photo.caption()));
    }
}
