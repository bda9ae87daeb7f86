package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.studioportal.directory.Directory;
import org.studioportal.directory.LevelEvidence;
import org.studioportal.directory.OwnVolunteer;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerCard;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerProfile;
import org.studioportal.directory.profile.ProfilePart;
import org.studioportal.shared.Versioned;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.Section;

/** The volunteer's own page: what they offer, their level, and what others see of them. */
@Route("my/profile")
@Menu(title = "profile.nav", order = 105)
@RolesAllowed("VOLUNTEER")
@StyleSheet("context://theme/directory.css")
public class ProfileView extends Div implements HasDynamicTitle {
    private final OwnVolunteer own;
    private final Directory directory;
    private final SeenByOthers seen = new SeenByOthers();
    private ProfileForm form;
    private Versioned<VolunteerId, VolunteerProfile> editing;

    ProfileView(
            OwnVolunteer own,
            LevelEvidence evidence,
            Directory directory,
            Specialties specialties,
            PictureStore pictures,
            ObjectProvider<ProfilePart> parts) {
        this.own = own;
        this.directory = directory;
        addClassName("page");
        own.profile()
                .ifPresentOrElse(
                        profile -> {
                            editing = profile;
                            form = new ProfileForm(specialties, directory, pictures);
                            build(evidence, parts);
                        },
                        () -> add(
                                new PageHeader(t("profile.title"), null),
                                new EmptyState(t("profile.none"), t("profile.none-hint"))));
    }

    @Override
    public String getPageTitle() {
        return t("profile.title");
    }

    private void build(LevelEvidence evidence, ObjectProvider<ProfilePart> parts) {
        VolunteerCard card = card();
        String unit = directory.unit(card.who().unit()).map(UnitRef::name).orElse("");
        add(new PageHeader(card.who().name(), t("profile.lead", unit)));
        parts.orderedStream().map(part -> part.part(editing.id())).forEach(this::add);
        form.primary(t("action.save"), this::save);
        form.onReload(() -> {
            editing = own.profile().orElseThrow();
            form.reload(editing.data());
            seen.show(card(), editing.data(), directory);
        });
        form.load(editing.data());
        seen.show(card, editing.data(), directory);
        Div main = new Div(new Section(t("profile.offer"), form));
        main.addClassName("profile-main");
        Div aside = new Div(new Section(t("profile.seen"), seen), new OwnLevel(evidence, () -> card().who()));
        aside.addClassName("profile-aside");
        Div columns = new Div(main, aside);
        columns.addClassName("profile-columns");
        add(columns);
    }

    private void save() {
        if (form.submit(() -> own.change(editing.version(), form.data()))) {
            editing = own.profile().orElseThrow();
            form.load(editing.data());
            seen.show(card(), editing.data(), directory);
            Notices.done(t("record.saved"));
        }
    }

    private VolunteerCard card() {
        return directory.volunteerCards(List.of(editing.id())).getFirst();
    }
}
