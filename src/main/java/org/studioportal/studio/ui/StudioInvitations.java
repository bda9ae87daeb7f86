package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.profile.ProfilePart;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.Section;
import org.studioportal.shared.ui.Tag;
import org.studioportal.studio.MemberState;
import org.studioportal.studio.OwnPlace;
import org.studioportal.studio.StudioStatus;
import org.studioportal.studio.StudioTeam;

/** On the volunteer's own page: the studios that ask them to join, and those in which they serve. */
@org.springframework.stereotype.Component
@Order(100)
class StudioInvitations implements ProfilePart {
    private final StudioTeam team;

    StudioInvitations(StudioTeam team) {
        this.team = team;
    }

    @Override
    public Component part(VolunteerId volunteer) {
        Places places = new Places(team);
        Section section = new Section(t("studio.own.title"), places);
        section.setVisible(!places.isEmpty());
        return section;
    }

    /** The studios, each with what the volunteer may do about it. */
    @StyleSheet("context://theme/desk.css")
    private static final class Places extends UnorderedList {
        private final transient StudioTeam team;
        private transient List<OwnPlace> places;

        Places(StudioTeam team) {
            this.team = team;
            addClassNames("plain", "team-list");
            show();
        }

        boolean isEmpty() {
            return places.isEmpty();
        }

        private void show() {
            places = team.own();
            removeAll();
            places.forEach(place -> add(item(place)));
        }

        private ListItem item(OwnPlace place) {
            boolean asked = place.state() == MemberState.INVITED;
            Div tags = new Div(new StatusTag(place.status()));
            tags.addClassName("tags");
            if (asked) {
                tags.add(new Tag(t("studio.own.asked"), "warn"));
            }
            if (place.lead()) {
                tags.add(new Tag(t("studio.member.lead"), "good"));
            }
            Paragraph unit = new Paragraph(place.unit());
            unit.addClassName("quiet-text");
            H3 name = place.status() == StudioStatus.PUBLISHED
                    ? new H3(new Anchor("studios/" + place.slug(), place.name()))
                    : new H3(place.name());
            Div words = new Div(name, unit, tags);
            words.addClassName("member-words");
            Div actions = new Div();
            actions.addClassName("actions");
            if (asked) {
                Button join = button("studio.own.join", place, () -> team.answer(place.studio(), true));
                join.addThemeVariants(ButtonVariant.PRIMARY);
                actions.add(join, button("studio.own.decline", place, () -> team.answer(place.studio(), false)));
            } else if (!place.lead()) {
                actions.add(leave(place));
            }
            ListItem item = new ListItem(words, actions);
            item.addClassName("team-person");
            return item;
        }

        private Button leave(OwnPlace place) {
            Button leave = new Button(
                    t("studio.own.leave"),
                    click -> ConfirmStep.ask(
                            t("studio.own.leave.ask", place.name()),
                            t("studio.own.leave.consequence"),
                            t("studio.own.leave"),
                            () -> work(() -> team.leave(place.studio()))));
            leave.addThemeVariants(ButtonVariant.TERTIARY);
            return leave;
        }

        private Button button(String key, OwnPlace place, Runnable step) {
            Button button = new Button(t(key), click -> work(step));
            button.setAriaLabel(t(key) + " " + place.name());
            return button;
        }

        private void work(Runnable step) {
            try {
                step.run();
                Notices.done(t("record.saved"));
            } catch (PortalException refused) {
                Notices.refused(refused);
            }
            show();
        }
    }
}
