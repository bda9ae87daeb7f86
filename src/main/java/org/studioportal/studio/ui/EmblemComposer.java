package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.studioportal.shared.Contrast;
import org.studioportal.shared.ui.Labelled;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.studio.emblem.ColourPair;
import org.studioportal.studio.emblem.EmblemDesign;
import org.studioportal.studio.emblem.Motif;

/** Composes an emblem: a motif, two colours, and how it looks. */
class EmblemComposer extends Div {
    private static final EmblemDesign FIRST = ColourPair.BRICK.with(Motif.HEART);

    /** Once for all screens: a hundred people who compose share these texts. */
    private static final Map<Motif, String> GALLERY = new EnumMap<>(Motif.class);

    private static final Map<ColourPair, String> PAIRS = new EnumMap<>(ColourPair.class);

    static {
        Arrays.stream(Motif.values())
                .forEach(motif -> GALLERY.put(motif, address(new EmblemDesign(motif, "#f2eee8", "#3d3630"))));
        Arrays.stream(ColourPair.values()).forEach(pair -> PAIRS.put(pair, address(pair.with(Motif.SUN))));
    }

    private final NativeRadios<Motif> motif = new NativeRadios<>(
            t("emblem.motif"), List.of(Motif.values()), each -> t("emblem.motif", each), GALLERY::get);
    private final NativeRadios<ColourPair> pair = new NativeRadios<>(
            t("emblem.pair"), List.of(ColourPair.values()), each -> t("emblem.pair", each), PAIRS::get);
    private final Input ground = colour();
    private final Input ink = colour();
    private final Image preview = new Image();
    private final Paragraph word = new Paragraph();
    private final transient Consumer<EmblemDesign> composed;
    private EmblemDesign design = FIRST;

    EmblemComposer(Consumer<EmblemDesign> composed) {
        this.composed = composed;
        addClassName("emblem-composer");
        preview.addClassName("emblem-preview");
        word.getElement().setAttribute("role", "status");
        motif.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take(change.getValue().code(), design.ground(), design.ink());
            }
        });
        pair.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take(
                        design.motif(),
                        change.getValue().ground(),
                        change.getValue().ink());
            }
        });
        ground.addValueChangeListener(change -> picked(change.isFromClient()));
        ink.addValueChangeListener(change -> picked(change.isFromClient()));
        Div colours = new Div(new Labelled(t("emblem.ground"), ground), new Labelled(t("emblem.ink"), ink));
        colours.addClassName("emblem-colours");
        Div looks = new Div(preview, word, pair, colours);
        looks.addClassName("emblem-looks");
        add(motif, looks);
        show(null);
    }

    private static Input colour() {
        Input input = new Input();
        input.setType("color");
        input.addClassName("colour");
        return input;
    }

    private void picked(boolean byPerson) {
        if (byPerson && Contrast.isColour(ground.getValue()) && Contrast.isColour(ink.getValue())) {
            take(design.motif(), ground.getValue(), ink.getValue());
        }
    }

    private void take(String chosen, String groundColour, String inkColour) {
        show(new EmblemDesign(chosen, groundColour, inkColour));
        composed.accept(design);
    }

    EmblemDesign design() {
        return design;
    }

    /** @param shown null for one to begin with */
    final void show(EmblemDesign shown) {
        design = shown == null ? FIRST : shown;
        motif.setValue(design.shown());
        pair.setValue(Arrays.stream(ColourPair.values())
                .filter(each -> each.with(design.shown()).equals(design))
                .findFirst()
                .orElse(null));
        ground.setValue(design.ground());
        ink.setValue(design.ink());
        preview.setSrc(address(design));
        preview.setAlt(t("emblem.preview", t("emblem.motif", design.shown())));
        word.setText(t(
                design.faint() ? "emblem.contrast.faint" : "emblem.contrast.good",
                // Rounded down: 2.96 is not yet 3.
                String.format(locale(), "%.1f", Math.floor(design.contrast() * 10) / 10)));
        word.setClassName("emblem-faint", design.faint());
    }

    void setReadOnly(boolean readOnly) {
        motif.setReadOnly(readOnly);
        pair.setReadOnly(readOnly);
        ground.setReadOnly(readOnly);
        ink.setReadOnly(readOnly);
        // A colour field knows no readonly.
        ground.setEnabled(!readOnly);
        ink.setEnabled(!readOnly);
    }

    /** The drawing in its own address; the page's policy lets pictures do that, and nothing in them runs. */
    static String address(EmblemDesign drawn) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(drawn.svg().getBytes(StandardCharsets.UTF_8));
    }
}
