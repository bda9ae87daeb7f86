package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.ui.PictureField;

/** Up to so many photos: the ones there are, and an empty place for the next. */
@StyleSheet("context://theme/posting.css")
class PhotosField extends CustomField<List<String>> {
    private final transient PictureStore store;
    private final String placeKey;
    private final int most;
    private final List<PictureField> places = new ArrayList<>();
    private final Div grid = new Div();

    /**
     * @param labelKey the message that names the field
     * @param placeKey the message that names one photo
     */
    PhotosField(String labelKey, String placeKey, PictureStore store, int most) {
        super(List.of());
        this.store = store;
        this.placeKey = placeKey;
        this.most = most;
        addClassName("photos-field");
        setLabel(t(labelKey));
        grid.addClassName("photo-places");
        add(grid);
        setPresentationValue(List.of());
    }

    private void place(String hash) {
        PictureField place = PictureField.whole(placeKey, store);
        place.setValue(hash);
        place.addValueChangeListener(change -> {
            updateValue();
            tidy();
        });
        places.add(place);
        grid.add(place);
    }

    /** Leaves one empty place at the end, as long as there may be more. */
    private void tidy() {
        List<PictureField> empty =
                places.stream().filter(place -> place.getValue().isEmpty()).toList();
        empty.stream().limit(Math.max(0, empty.size() - 1)).forEach(place -> {
            places.remove(place);
            grid.remove(place);
        });
        if (empty.isEmpty() && places.size() < most) {
            place("");
        }
    }

    @Override
    protected List<String> generateModelValue() {
        return places.stream()
                .map(PictureField::getValue)
                .filter(hash -> !hash.isEmpty())
                .toList();
    }

    @Override
    protected void setPresentationValue(List<String> hashes) {
        places.clear();
        grid.removeAll();
        hashes.forEach(this::place);
        tidy();
    }
}
