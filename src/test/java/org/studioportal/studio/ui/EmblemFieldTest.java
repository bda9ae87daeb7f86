package org.studioportal.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studioportal.testing.FromBrowser.shown;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.security.Role;
import org.studioportal.security.WithActor;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.shared.ui.PictureField;
import org.studioportal.studio.emblem.ColourPair;
import org.studioportal.studio.emblem.EmblemChoice;
import org.studioportal.studio.emblem.EmblemDesign;
import org.studioportal.studio.emblem.Motif;
import org.studioportal.testing.PortalTest;

@PortalTest
@WithActor(value = Role.STUDIO_LEAD, username = "lead01")
class EmblemFieldTest extends SpringBrowserlessTest {
    @Autowired
    PictureStore pictures;

    private final List<EmblemChoice> values = new ArrayList<>();
    private EmblemField field;

    @BeforeEach
    void aField() {
        field = shown(new EmblemField("emblem.upload", pictures));
        field.addValueChangeListener(change -> values.add(change.getValue()));
    }

    @Test
    void composesAMotifAndAPairOfColours() {
        pick("图案", Motif.BRIDGE.ordinal());
        pick("常用配色", ColourPair.NIGHT.ordinal());

        EmblemDesign design = ColourPair.NIGHT.with(Motif.BRIDGE);
        assertThat(field.getValue()).isEqualTo(new EmblemChoice("", design));
        assertThat(values).hasSize(2);
        Image preview = $(Image.class, field).withClassName("emblem-preview").single();
        assertThat(preview.getSrc()).startsWith("data:image/svg+xml;base64,");
        assertThat(preview.getAlt().orElseThrow()).isEqualTo("徽标预览：桥");
        assertThat($(Paragraph.class, field).withTextContaining("看得清楚").single().getText())
                .isEqualTo("对比度 8.7，看得清楚。");
    }

    @Test
    void ownColoursThatAreTooNearAreSaidAndStillTaken() {
        test($(Input.class, field).all().getFirst()).setValue("#ffffff");

        assertThat(field.getValue().design()).isEqualTo(new EmblemDesign(Motif.HEART, "#ffffff", "#fff4e0"));
        assertThat($(Paragraph.class, field)
                        .withClassName("emblem-faint")
                        .single()
                        .getText())
                .contains("太接近");
    }

    @Test
    void aComposedEmblemBecomesAPictureInThreeSizes() {
        pick("图案", Motif.DRUM.ordinal());
        EmblemChoice kept = field.getValue().kept(pictures);

        assertThat(kept.design()).isEqualTo(field.getValue().design());
        for (PictureSize size : PictureSize.values()) {
            assertThat(pictures.open(kept.hash(), size))
                    .as(size.name())
                    .hasValueSatisfying(
                            picture -> assertThat(picture.mediaType()).isEqualTo("image/png"));
        }
        assertThat(field.getValue().kept(pictures)).as("drawn again").isEqualTo(kept);
    }

    @Test
    void whoUploadsSeesTheUploadAndMayGoBack() {
        pick("徽标怎么来", 1);
        assertThat($(PictureField.class, field).single().isVisible()).isTrue();
        assertThat(field.getValue()).isEqualTo(EmblemChoice.NONE);

        pick("徽标怎么来", 0);
        assertThat(field.getValue().design()).isEqualTo(ColourPair.BRICK.with(Motif.HEART));
    }

    @Test
    void showsWhatIsStored() {
        field.setValue(new EmblemChoice("abc", ColourPair.JADE.with(Motif.TREE)));
        assertThat(radios("图案").getValue()).isEqualTo(Motif.TREE);
        assertThat(radios("常用配色").getValue()).isEqualTo(ColourPair.JADE);

        field.setValue(EmblemChoice.uploaded("abc"));
        assertThat($(PictureField.class, field).single().getValue()).isEqualTo("abc");

        field.setValue(null);
        assertThat(field.isEmpty()).isTrue();
    }

    @Test
    void nobodyChangesWhatIsOnlyRead() {
        field.setReadOnly(true);
        pick("图案", Motif.BRIDGE.ordinal());
        assertThat(field.isEmpty()).isTrue();
        assertThat(radios("图案").getValue()).isEqualTo(Motif.HEART);
    }

    private NativeRadios<?> radios(String legend) {
        return $(NativeRadios.class, field).all().stream()
                .filter(each -> each.getElement().getChild(0).getText().equals(legend))
                .findFirst()
                .orElseThrow();
    }

    /** As the browser tells it. */
    private void pick(String legend, int number) {
        var element = radios(legend).getElement();
        var data = JacksonUtils.createObjectNode();
        data.put("event.target.value", String.valueOf(number));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "change", data));
    }
}
