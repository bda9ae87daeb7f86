package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.studioportal.board.ClaimLine;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ServiceReport;
import org.studioportal.shared.picture.PictureStore;

/** Asks the helper what was done, how long it took, and for pictures. */
class ReportDialog extends StepDialog {
    private static final int QUARTER = 15;
    private static final int HOUR = 60;

    private final transient Consumer<ServiceReport> step;
    private final TextArea text = new TextArea(t("board.report.text"));
    private final IntegerField hours = new IntegerField(t("board.report.hours"));
    private final Select<Integer> minutes = new Select<>();
    private final PhotosField photos;
    private final Checkbox released = new Checkbox(t("board.report.released"));

    /** @param step throws a {@link org.studioportal.shared.PortalException} when it is refused */
    ReportDialog(ClaimLine claim, PictureStore pictures, Consumer<ServiceReport> step) {
        super(t("board.report.title", claim.title()), t("board.report.send"));
        this.step = step;
        text.setMaxLength(ServiceReport.TEXT_LENGTH);
        text.setHelperText(t("board.report.text.hint"));
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(4);
        hours.setMin(0);
        hours.setMax(ServiceReport.MOST_QUARTERS * QUARTER / HOUR);
        hours.setStepButtonsVisible(true);
        hours.setRequiredIndicatorVisible(true);
        minutes.setLabel(t("board.report.minutes"));
        minutes.setItems(0, QUARTER, 2 * QUARTER, 3 * QUARTER);
        suggest(claim);
        photos = new PhotosField("board.report.photos", "board.report.photo", pictures, ListingContent.MOST_PHOTOS);
        named("report", text);
        named("hours", hours);
        named("photos", photos);
        released.setVisible(false);
        photos.addValueChangeListener(
                change -> released.setVisible(!change.getValue().isEmpty()));
        Div time = new Div(hours, minutes);
        time.addClassName("row-line");
        ask(text, time, photos, released);
    }

    /** As long as was agreed, to the next quarter. */
    private void suggest(ClaimLine claim) {
        int agreed = claim.startsAt() == null
                ? 0
                : (int) Duration.between(claim.startsAt(), claim.endsAt()).toMinutes();
        int rounded = Math.ceilDiv(agreed, QUARTER) * QUARTER;
        hours.setValue(rounded / HOUR);
        minutes.setValue(rounded % HOUR);
    }

    @Override
    void step() {
        int quarters = (Objects.requireNonNullElse(hours.getValue(), 0) * HOUR + minutes.getValue()) / QUARTER;
        step.accept(new ServiceReport(text.getValue(), quarters, photos.getValue(), released.getValue()));
        close();
    }
}
