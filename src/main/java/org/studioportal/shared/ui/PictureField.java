package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.studioportal.shared.picture.KeptPicture;
import org.studioportal.shared.picture.PictureCrop;
import org.studioportal.shared.picture.PictureRefused;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.picture.Pictures;

/**
 * A picture that everybody may see, uploaded and kept in the {@link PictureStore}; its value is the hash, empty for no
 * picture. As a square, the part is chosen in the page; until it is, it is the middle. What is not taken is said in a
 * sentence, and the value stays as it was. Until the form is saved nobody uses the picture: see {@code PictureUse}.
 */
@StyleSheet("context://theme/fields.css")
public class PictureField extends CustomField<String> {
    private static final Pattern CROP = Pattern.compile("(-?[\\d.]{1,12}) (-?[\\d.]{1,12}) ([\\d.]{1,12})");

    /** The element in the page that chooses the square. */
    @Tag("portal-picture-crop")
    @JsModule("./components/picture-crop.ts")
    private static final class Crop extends Component {
        Crop(String label, SerializableConsumer<String> chosen) {
            getElement()
                    .setProperty("label", label)
                    .setPropertyMap("words", Words.of("picture.crop", "near", "hint"))
                    .addPropertyChangeListener("value", "value-changed", change -> {
                        if (change.isUserOriginated()) {
                            chosen.accept(String.valueOf(change.getValue()));
                        }
                    });
        }
    }

    private final transient PictureStore store;
    private final boolean square;
    private final Div shown = new Div();
    private final Paragraph none = new Paragraph(t("picture.none"));
    private final Upload upload = new Upload(new Bounded());
    private final Button remove = new Button(t("picture.remove"), click -> removed());
    private final Crop crop;
    private String current = "";
    private String whole;

    private PictureField(String labelKey, PictureStore store, boolean square) {
        super("");
        this.store = store;
        this.square = square;
        addClassNames("picture-field", square ? "square" : "free");
        setLabel(t(labelKey));
        shown.addClassName("picture-shown");
        crop = new Crop(t("picture.crop.label"), this::cropped);
        crop.setVisible(false);
        upload.setMaxFileSize(Pictures.MAX_BYTES);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg", "image/webp", "image/svg+xml");
        upload.setI18n(UploadSentences.of(t("picture.choose"), Pictures.MAX_BYTES, t("picture.refused.not-a-picture")));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Div buttons = new Div(upload, remove);
        buttons.addClassName("picture-buttons");
        Div picture = new Div(shown, none);
        if (square) {
            picture.add(crop);
        }
        add(picture, buttons);
        setPresentationValue("");
    }

    /**
     * A picture of any shape: photos.
     *
     * @param labelKey the message that names it
     */
    public static PictureField whole(String labelKey, PictureStore store) {
        return new PictureField(labelKey, store, false);
    }

    /**
     * A square: portraits, emblems.
     *
     * @param labelKey the message that names it
     */
    public static PictureField square(String labelKey, PictureStore store) {
        return new PictureField(labelKey, store, true);
    }

    private void taken(KeptPicture picture, KeptPicture first) {
        whole = picture.hash();
        crop.getElement().setProperty("src", PictureSize.LARGE.address(whole));
        chosen(first.hash());
        crop.setVisible(square);
        shown.setVisible(!square);
    }

    private void removed() {
        whole = null;
        chosen("");
    }

    private void cropped(String choice) {
        Matcher parts = CROP.matcher(choice);
        if (whole == null || isReadOnly() || !isEnabled() || !parts.matches()) {
            return;
        }
        PictureCrop part = new PictureCrop(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        store.crop(whole, part).ifPresent(picture -> {
            current = picture.hash();
            updateValue();
        });
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private void chosen(String hash) {
        refuse(null);
        show(hash);
        updateValue();
    }

    private void refuse(String sentence) {
        setErrorMessage(sentence);
        setInvalid(sentence != null);
    }

    private void show(String hash) {
        current = hash;
        shown.removeAll();
        if (!hash.isEmpty()) {
            shown.add(new StoredPicture(hash, PictureSize.MEDIUM, getLabel()));
        }
        shown.setVisible(!hash.isEmpty());
        none.setVisible(hash.isEmpty());
        remove.setVisible(!hash.isEmpty() && !isReadOnly());
        crop.setVisible(false);
    }

    @Override
    protected String generateModelValue() {
        return current;
    }

    @Override
    protected void setPresentationValue(String hash) {
        whole = null;
        show(hash);
    }

    /** A null is no picture. */
    @Override
    public void setValue(String hash) {
        super.setValue(hash == null ? "" : hash);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        upload.setVisible(!readOnly);
        show(current);
    }

    private final class Bounded implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            byte[] file = event.getInputStream().readNBytes(Pictures.MAX_BYTES + 1);
            // Decoded here, outside the screen's lock: a large one takes a second.
            try {
                KeptPicture picture = store.keep(file);
                KeptPicture first = square
                        ? store.crop(picture.hash(), PictureCrop.middle(picture.width(), picture.height()))
                                .orElseThrow()
                        : picture;
                ui.access(() -> taken(picture, first));
            } catch (PictureRefused refused) {
                ui.access(() -> refuse(t(refused.messageKey(), refused.arguments())));
            }
        }

        @Override
        public long getFileSizeMax() {
            return Pictures.MAX_BYTES;
        }
    }
}
