package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerCard;
import org.studioportal.directory.VolunteerProfile;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.StoredPicture;
import org.studioportal.shared.ui.Tag;

/** What others see of a volunteer, as it is stored now. */
class SeenByOthers extends Div {
    SeenByOthers() {
        addClassNames("panel", "seen-by-others");
    }

    /** @param profile says what is shown to whom */
    void show(VolunteerCard card, VolunteerProfile profile, Directory directory) {
        removeAll();
        VolunteerRef who = card.who();
        Div words = new Div(
                new H3(who.name()),
                new Paragraph(directory.unit(who.unit()).map(UnitRef::name).orElse("")),
                new Tag(t("directory.level", who.level())));
        words.addClassName("seen-words");
        Div head = new Div(portrait(who), words);
        head.addClassName("seen-head");
        Div specialties = tags();
        who.specialties().forEach(word -> specialties.add(new Tag(word, "quiet")));
        Div categories = tags();
        who.categories().stream().sorted().forEach(category -> categories.add(Tag.of(category)));
        add(head, specialties, categories);
        add(new Paragraph(card.towns().isEmpty() ? t("profile.towns.all") : String.join("、", card.towns())));
        if (!card.availability().equals(WeeklyHours.NONE)) {
            add(new Paragraph(Formats.week(card.availability())));
        }
        Paragraph phone = new Paragraph(t(profile.phoneShown() ? "profile.seen.phone" : "profile.seen.no-phone"));
        phone.addClassName("quiet-text");
        Paragraph never = new Paragraph(t("profile.seen.never"));
        never.addClassName("quiet-text");
        add(phone, never);
    }

    private static Component portrait(VolunteerRef who) {
        return Optional.ofNullable(who.portrait())
                .<Component>map(hash -> {
                    StoredPicture picture = new StoredPicture(hash, PictureSize.SMALL, "");
                    picture.addClassName("portrait");
                    return picture;
                })
                .orElseGet(() -> {
                    Span initial = new Span(who.name().substring(0, 1));
                    initial.addClassNames("portrait", "initial");
                    initial.getElement().setAttribute("aria-hidden", "true");
                    return initial;
                });
    }

    private static Div tags() {
        Div tags = new Div();
        tags.addClassName("tags");
        return tags;
    }
}
