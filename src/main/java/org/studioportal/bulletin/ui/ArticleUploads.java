package org.studioportal.bulletin.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.studioportal.shared.picture.KeptPicture;
import org.studioportal.shared.picture.PictureRefused;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.picture.Pictures;
import org.studioportal.shared.ui.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the pictures of an article, one a request, and answers the editor in the page: what was kept, or the sentence that
 * says why not.
 */
final class ArticleUploads implements UploadHandler {
    private static final JsonMapper JSON = new JsonMapper();

    private final transient PictureStore pictures;
    /** Answers are written outside the screen, which would know it. */
    private final Locale locale = Texts.locale();

    ArticleUploads(PictureStore pictures) {
        this.pictures = pictures;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        answer(event.getResponse(), answer(event.getInputStream().readNBytes(Pictures.MAX_BYTES + 1)));
    }

    Map<String, Object> answer(byte[] file) {
        try {
            KeptPicture kept = pictures.keep(file);
            return Map.of("hash", kept.hash(), "width", kept.width(), "height", kept.height());
        } catch (PictureRefused refused) {
            return Map.of("refused", I18NProvider.translate(locale, refused.messageKey(), refused.arguments()));
        }
    }

    private static void answer(VaadinResponse response, Map<String, Object> answer) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().write(JSON.writeValueAsBytes(answer));
    }

    @Override
    public long getFileSizeMax() {
        return Pictures.MAX_BYTES;
    }
}
