package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.StoredPicture;
import org.studioportal.shared.ui.Tag;
import org.studioportal.studio.DeskPage;
import org.studioportal.studio.MemberState;
import org.studioportal.studio.StudioStandard;
import org.studioportal.studio.StudioStatus;
import org.studioportal.studio.StudioTeam;

/** The members of a studio and those who are asked; each change takes effect at once. */
class TeamPanel extends Div {
    private final transient StudioTeam team;
    private final transient Directory directory;
    private final transient Runnable changed;
    private final boolean appoints;
    private transient DeskPage page;

    /**
     * @param appoints whether the person may name another lead
     * @param changed told after a change
     */
    TeamPanel(StudioTeam team, Directory directory, boolean appoints, Runnable changed) {
        this.team = team;
        this.directory = directory;
        this.appoints = appoints;
        this.changed = changed;
        addClassNames("panel", "team");
    }

    void show(DeskPage desk) {
        page = desk;
        removeAll();
        Map<VolunteerId, Long> loads = team.loads(
                desk.people().stream().map(person -> person.who().id()).toList());
        if (desk.understaffed()) {
            Paragraph warning = new Paragraph(t("studio.team.understaffed", StudioStandard.LEAST_MEMBERS));
            warning.addClassName("warning");
            add(warning);
        }
        add(group("studio.team.members", desk.members(), loads));
        add(group("studio.team.asked", in(MemberState.INVITED), loads));
        add(group("studio.team.gone", in(MemberState.DECLINED, MemberState.LEFT), loads));
        if (desk.status() != StudioStatus.CLOSED) {
            add(inviting());
        }
    }

    private List<DeskPage.Person> in(MemberState... states) {
        return page.people().stream()
                .filter(person -> List.of(states).contains(person.state()))
                .toList();
    }

    private Div group(String titleKey, List<DeskPage.Person> people, Map<VolunteerId, Long> loads) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "team-list");
        people.forEach(
                person -> list.add(item(person, loads.getOrDefault(person.who().id(), 0L))));
        Div group = new Div(new H3(t(titleKey, people.size())), list);
        group.setVisible(!people.isEmpty());
        return group;
    }

    private ListItem item(DeskPage.Person person, long load) {
        Div tags = new Div(
                new Tag(t("studio.level", person.who().level()), "quiet"), new Tag(t("studio.load", load), "quiet"));
        tags.addClassName("tags");
        if (person.lead()) {
            tags.addComponentAsFirst(new Tag(t("studio.member.lead"), "good"));
        }
        if (person.state() != MemberState.ACCEPTED) {
            tags.addComponentAsFirst(new Tag(t("studio.member.state", person.state()), "warn"));
        }
        person.who().specialties().forEach(specialty -> tags.add(new Tag(specialty)));
        Paragraph unit = new Paragraph(person.who().code() + " · "
                + directory.unit(person.who().unit()).map(UnitRef::name).orElse(""));
        unit.addClassName("quiet-text");
        Div words = new Div(new H3(person.who().name()), unit, tags);
        if (!person.availability().isEmpty()) {
            words.add(new Paragraph(t("studio.member.available", Formats.week(person.availability()))));
        }
        words.addClassName("member-words");
        ListItem item = new ListItem();
        if (person.who().portrait() != null) {
            StoredPicture portrait = new StoredPicture(person.who().portrait(), PictureSize.SMALL, "");
            portrait.addClassName("portrait");
            item.add(portrait);
        }
        item.add(words, buttons(person));
        item.addClassName("team-person");
        return item;
    }

    private Div buttons(DeskPage.Person person) {
        Div buttons = new Div();
        buttons.addClassName("actions");
        if (page.status() == StudioStatus.CLOSED) {
            return buttons;
        }
        VolunteerId who = person.who().id();
        String name = person.who().name();
        boolean engaged = person.state() == MemberState.ACCEPTED || person.state() == MemberState.INVITED;
        if (engaged && appoints && !person.lead()) {
            buttons.add(quiet(
                    "studio.team.appoint",
                    name,
                    () -> ConfirmStep.ask(
                            t("studio.team.appoint.ask", name),
                            t("studio.team.appoint.consequence"),
                            t("studio.team.appoint"),
                            () -> work(() -> team.appointLead(page.id(), who), "studio.team.appointed", name))));
        }
        if (person.state() == MemberState.INVITED && !person.lead()) {
            buttons.add(quiet(
                    "studio.team.withdraw",
                    name,
                    () -> work(() -> team.dismiss(page.id(), who), "studio.team.withdrawn", name)));
        }
        if (person.state() == MemberState.ACCEPTED && !person.lead()) {
            buttons.add(quiet(
                    "studio.team.dismiss",
                    name,
                    () -> ConfirmStep.ask(
                            t("studio.team.dismiss.ask", name),
                            t(
                                    becomesTooFew(person)
                                            ? "studio.team.dismiss.few"
                                            : "studio.team.dismiss.consequence",
                                    StudioStandard.LEAST_MEMBERS),
                            t("studio.team.dismiss"),
                            () -> work(() -> team.dismiss(page.id(), who), "studio.team.dismissed", name))));
        }
        if (!engaged) {
            buttons.add(quiet(
                    "studio.team.again",
                    name,
                    () -> work(() -> team.invite(page.id(), who), "studio.team.invited", name)));
        }
        return buttons;
    }

    private boolean becomesTooFew(DeskPage.Person leaving) {
        return page.status() == StudioStatus.PUBLISHED
                && leaving.state() == MemberState.ACCEPTED
                && page.members().size() <= StudioStandard.LEAST_MEMBERS;
    }

    private static Button quiet(String key, String name, Runnable action) {
        Button button = new Button(t(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(t(key) + " " + name);
        return button;
    }

    private Div inviting() {
        VolunteerPicker picker = new VolunteerPicker("studio.team.find", directory, team);
        Button invite = new Button(t("studio.team.invite"), click -> {
            if (picker.getValue() != null) {
                work(
                        () -> team.invite(page.id(), picker.getValue().id()),
                        "studio.team.invited",
                        picker.getValue().name());
            }
        });
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        Div line = new Div(picker, invite);
        line.addClassName("row-line");
        return new Div(new H3(t("studio.team.invite.title")), line);
    }

    private void work(Runnable step, String doneKey, String name) {
        try {
            step.run();
            Notices.done(t(doneKey, name));
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
        changed.run();
    }
}
