package org.studioportal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studioportal.testing.FromBrowser.get;
import static org.studioportal.testing.FromBrowser.set;
import static org.studioportal.testing.FromBrowser.shown;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.security.Role;
import org.studioportal.security.WithActor;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.picture.TestPictures;
import org.studioportal.testing.PortalTest;

/** What the server makes of what the fields' web components say. */
@PortalTest
@WithActor(value = Role.CITY_ADMIN, username = "admin")
class OwnFieldsTest extends SpringBrowserlessTest {
    private static final String EDITOR = "portal-rich-text";
    private static final String GRID = "portal-week-grid";
    private static final String CROP = "portal-picture-crop";

    @Autowired
    PictureStore pictures;

    @Test
    void whatIsWrittenIsCleanedBeforeItIsAValue() {
        RichTextField field = shown(new RichTextField("action.edit"));
        List<String> values = new ArrayList<>();
        field.addValueChangeListener(change -> values.add(change.getValue() + change.isFromClient()));

        set(field, EDITOR, "value", "<p>好<script>alert(1)</script><img src=x onerror=alert(1)></p>");

        assertThat(values).containsExactly("<p>好</p>true");
        field.setValue("<h1>x</h1>");
        assertThat(get(field, EDITOR, "value")).isEqualTo(field.getValue()).isEqualTo("<h3>x</h3>");
        field.setValue(null);
        assertThat(field.isEmpty()).isTrue();
    }

    @Test
    void aTextThatIsTooLongIsSaidAtOnceAndStays() {
        RichTextField field = shown(new RichTextField("action.edit"));
        field.setMaxLength(5);

        set(field, EDITOR, "value", "<p>一二三</p><p>四五六</p>");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("最多 5 字，现在有 6 字，请删减。");
        assertThat(field.getValue()).isEqualTo("<p>一二三</p><p>四五六</p>");

        set(field, EDITOR, "value", "<p>一二三</p><p>四五</p>");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void nobodyWritesIntoAFieldThatIsOnlyRead() {
        RichTextField text = shown(new RichTextField("action.edit"));
        WeekGrid week = shown(new WeekGrid("action.edit"));
        text.setReadOnly(true);
        week.setReadOnly(true);

        set(text, EDITOR, "value", "<p>x</p>");
        set(week, GRID, "value", "2 540-690");

        assertThat(text.isEmpty()).isTrue();
        assertThat(week.isEmpty()).isTrue();
        assertThat(get(week, GRID, "value")).isEmpty();
    }

    @Test
    void hoursAreDrawnOrWritten() {
        WeekGrid field = shown(new WeekGrid("action.edit"));
        TextField line = $(TextField.class, field).single();

        set(field, GRID, "value", "2 540-690;4 870-1020");
        assertThat(field.getValue()).isEqualTo(WeeklyHours.parse("周二 09:00-11:30；周四 14:30-17:00"));
        assertThat(line.getValue()).isEqualTo("周二 09:00-11:30；周四 14:30-17:00");

        test(line).setValue("周末 9点");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("周末");
        assertThat(field.getValue()).as("stays").isEqualTo(WeeklyHours.parse("周二 09:00-11:30；周四 14:30-17:00"));
        assertThat(line.getValue()).as("as it was typed").isEqualTo("周末 9点");

        test(line).setValue("周六 9点到11点半");
        assertThat(field.isInvalid()).isFalse();
        assertThat(get(field, GRID, "value")).isEqualTo("6 540-690");
    }

    @Test
    void savingWaitsUntilTheLineCanBeRead() {
        WeekGrid field = shown(new WeekGrid("action.edit"));
        Binder<WeeklyHours[]> binder = new Binder<>();
        binder.forField(field).bind(hours -> hours[0], (hours, value) -> hours[0] = value);
        WeeklyHours[] bean = {WeeklyHours.NONE};
        binder.readBean(bean);

        test($(TextField.class, field).single()).setValue("周三 17:00-9:00");
        assertThat(binder.writeBeanIfValid(bean)).isFalse();
        assertThat(field.isUnreadable()).isTrue();

        field.setValue(WeeklyHours.NONE);
        assertThat(field.isUnreadable()).as("put back").isFalse();
        assertThat($(TextField.class, field).single().getValue()).isEmpty();
        assertThat(binder.writeBeanIfValid(bean)).isTrue();
    }

    @Test
    void drawingsThatCannotBeAreNotTaken() {
        WeekGrid field = shown(new WeekGrid("action.edit"));
        for (String odd : new String[] {"1 600-500", "1 0-9999", "1 60-120;1 90-180"}) {
            set(field, GRID, "value", odd);
            assertThat(field.isEmpty()).as(odd).isTrue();
            assertThat(get(field, GRID, "value")).isEmpty();
        }
        set(field, GRID, "value", "x");
        assertThat(field.isEmpty()).isTrue();
    }

    @Test
    void aPictureIsKeptAndShown() {
        PictureField field = shown(PictureField.whole("action.edit", pictures));
        List<String> values = new ArrayList<>();
        field.addValueChangeListener(change -> values.add(change.getValue()));

        upload(field, TestPictures.jpeg(400, 200));

        assertThat(pictures.open(field.getValue(), PictureSize.LARGE)
                        .orElseThrow()
                        .width())
                .isEqualTo(400);
        assertThat($(Image.class, field).single().getSrc()).isEqualTo(PictureSize.MEDIUM.address(field.getValue()));
        test($(Button.class, field).withText("移除图片").single()).click();
        assertThat(field.isEmpty()).isTrue();
        assertThat(values).hasSize(2);
    }

    @Test
    void aSquareIsTheMiddleUntilOneChooses() {
        PictureField field = shown(PictureField.square("action.edit", pictures));
        upload(field, TestPictures.jpeg(400, 200));
        String middle = field.getValue();
        assertThat(pictures.open(middle, PictureSize.LARGE).orElseThrow().width())
                .isEqualTo(200);

        set(field, CROP, "value", "0.5 0 0.5");
        assertThat(field.getValue()).isNotEqualTo(middle);
        assertThat(pictures.open(field.getValue(), PictureSize.LARGE)
                        .orElseThrow()
                        .width())
                .isEqualTo(100);

        String chosen = field.getValue();
        for (String odd : new String[] {"", "x", "1 2", "1.2.3 0 1", "1e9 0 1"}) {
            set(field, CROP, "value", odd);
        }
        assertThat(pictures.open(field.getValue(), PictureSize.SMALL)).isPresent();
        field.setValue("");
        field.setValue(chosen);
        set(field, CROP, "value", "0 0 1");
        assertThat(field.getValue()).as("nothing to cut from").isEqualTo(chosen);
    }

    @Test
    void whatIsNoPictureIsSaidBesideTheField() {
        PictureField field = shown(PictureField.square("action.edit", pictures));
        upload(field, "<html>".getBytes());

        assertThat(field.isEmpty()).isTrue();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("这个文件不是图片。请选择 PNG、JPEG、WebP 或 SVG 图片。");
    }

    private void upload(PictureField field, byte[] file) {
        test($(Upload.class, field).single()).upload("picture.png", "image/png", file);
        roundTrip();
    }
}
