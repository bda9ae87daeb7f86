package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.FormattedText;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.shared.ui.StoredPicture;
import org.studioportal.shared.ui.Texts;
import org.studioportal.studio.ProfileField;
import org.studioportal.studio.StudioConflict;
import org.studioportal.studio.StudioProfile;

/** Shows, part by part, what somebody typed and what another has saved meanwhile, and lets them choose. */
class ConflictDialog extends Dialog {
    /** Whose word counts. */
    private enum Side {
        MINE,
        THEIRS
    }

    private final transient Map<ProfileField, NativeRadios<Side>> choices = new EnumMap<>(ProfileField.class);

    /** @param resolved gets what the person typed, with the parts of the other where they chose so */
    ConflictDialog(StudioConflict conflict, StudioProfile mine, Consumer<StudioProfile> resolved) {
        addClassName("conflict");
        setHeaderTitle(t("studio.conflict.title"));
        setWidth("60rem");
        add(new Paragraph(t(conflict.messageKey(), conflict.arguments())));
        conflict.parts().forEach(part -> add(part(part, mine, conflict.theirs())));
        Button keep = new Button(t("studio.conflict.keep"), click -> {
            close();
            resolved.accept(StudioProfile.composed(
                    field -> choices.containsKey(field) && choices.get(field).getValue() == Side.THEIRS
                            ? conflict.theirs()
                            : mine));
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("studio.conflict.later"), click -> close()), keep);
    }

    private Component part(StudioConflict.Part part, StudioProfile mine, StudioProfile theirs) {
        NativeRadios<Side> choice = new NativeRadios<>(
                t("studio.conflict.which"), List.of(Side.values()), side -> t("studio.conflict", side));
        choice.setValue(Side.MINE);
        choices.put(part.field(), choice);
        Paragraph who = new Paragraph(
                part.at().equals(Instant.EPOCH)
                        ? t("studio.conflict.somebody")
                        : t("studio.conflict.who", part.who(), Formats.moment(part.at())));
        who.addClassName("quiet-text");
        Div sides = new Div(side(Side.MINE, part.field(), mine), side(Side.THEIRS, part.field(), theirs));
        sides.addClassName("conflict-sides");
        Div all = new Div(new H3(t("studio.field", part.field())), who, sides, choice);
        all.addClassName("conflict-part");
        return all;
    }

    private static Component side(Side side, ProfileField field, StudioProfile profile) {
        Span title = new Span(t("studio.conflict", side));
        title.addClassName("conflict-side-title");
        Div words = new Div(title, content(field, profile));
        words.addClassName("conflict-side");
        return words;
    }

    private static Component content(ProfileField field, StudioProfile profile) {
        return switch (field) {
            case INTRODUCTION -> new FormattedText(profile.introduction());
            case RULES -> new FormattedText(profile.rules());
            case PHONE -> words(ProfileForm.orEmpty(profile.phone()));
            case ITEMS -> new ServiceItems(profile.items());
            case EMBLEM -> new EmblemPicture(profile.name(), profile.categories(), profile.emblem());
            case PHOTOS -> {
                Div photos = new Div();
                photos.addClassName("photos");
                profile.photos()
                        .forEach(photo ->
                                photos.add(new StoredPicture(photo.hash(), PictureSize.SMALL, photo.caption())));
                yield photos;
            }
            default -> words(field.words(profile, Texts::t));
        };
    }

    private static Paragraph words(String words) {
        return new Paragraph(words.isEmpty() ? t("studio.conflict.empty") : words);
    }
}
