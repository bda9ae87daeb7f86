package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;
import org.studioportal.studio.DeskPage;
import org.studioportal.studio.ProfileField;
import org.studioportal.studio.StudioConflict;
import org.studioportal.studio.StudioProfile;
import org.studioportal.studio.StudioStandard;
import org.studioportal.studio.StudioStatus;

/** A studio's page in the making, part by part, kept as a draft while it is typed, with its preview beside it. */
class DeskEditor extends Div {
    /** The parts of the desk. */
    private enum Part {
        IDENTITY,
        ITEMS,
        HOURS,
        PROCESS,
        TEAM,
        PHOTOS,
        HISTORY;

        static Part of(ProfileField field) {
            return switch (field) {
                case ITEMS -> ITEMS;
                case WEEKLY, SPECIAL_DAYS -> HOURS;
                case STEPS, RULES -> PROCESS;
                case ADVISERS -> TEAM;
                case PHOTOS -> PHOTOS;
                default -> IDENTITY;
            };
        }
    }

    private final transient DeskServices services;
    private final transient Runnable reopen;
    private final transient ProfileForm form;
    private final TeamPanel team;
    private final HistoryPanel history;
    private final Tabs tabs = new Tabs();
    private final Map<Part, Tab> tab = new EnumMap<>(Part.class);
    private final Map<Part, Component> parts = new EnumMap<>(Part.class);
    private final DeskPreview preview;
    private final Span standing = new Span();
    private final Button discard = new Button(
            t("studio.draft.discard"),
            click -> ConfirmStep.ask(
                    t("studio.draft.discard.ask"),
                    t("studio.draft.discard.consequence"),
                    t("studio.draft.discard"),
                    this::discard));
    private final Div saving = new Div();
    private final Paragraph restored = new Paragraph();
    private transient DeskPage page;
    private transient StudioProfile base;
    private int version;

    DeskEditor(DeskServices services, DeskPage opened, Runnable reopen) {
        this.services = services;
        this.reopen = reopen;
        addClassName("desk-editor");
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), PortalTime.ZONE);
        form = new ProfileForm(services.pictures(), services.directory().partners(), today, this::typedOn);
        team = new TeamPanel(services.team(), services.directory(), services.answersFor(opened), reopen);
        history = new HistoryPanel(services.desk(), opened.id());
        preview = new DeskPreview(services, form::typed);
        restored.addClassName("draft-word");
        layOut();
        page = opened;
        begin(opened);
    }

    private void layOut() {
        put(
                Part.IDENTITY,
                form.part(
                        ProfileField.NAME,
                        ProfileField.SLUG,
                        ProfileField.SLOGAN,
                        ProfileField.CATEGORIES,
                        ProfileField.EMBLEM,
                        ProfileField.COLOURS,
                        ProfileField.INTRODUCTION,
                        ProfileField.PLACE,
                        ProfileField.PHONE));
        put(Part.ITEMS, form.part(ProfileField.ITEMS));
        put(Part.HOURS, form.part(ProfileField.WEEKLY, ProfileField.SPECIAL_DAYS));
        put(Part.PROCESS, form.part(ProfileField.STEPS, ProfileField.RULES));
        put(Part.TEAM, new Div(team, form.part(ProfileField.ADVISERS)));
        put(Part.PHOTOS, form.part(ProfileField.PHOTOS));
        put(Part.HISTORY, history);
        tabs.addSelectedChangeListener(change -> turn());
        Button save = new Button(t("action.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        standing.getElement().setAttribute("role", "status");
        saving.add(standing, discard, save);
        saving.addClassName("save-bar");
        Div sheets = new Div(restored);
        parts.values().forEach(sheets::add);
        sheets.addClassName("desk-sheets");
        Div sides = new Div(sheets, preview);
        sides.addClassName("desk-sides");
        add(tabs, sides, saving);
        turn();
    }

    private void put(Part part, Component sheet) {
        Tab one = new Tab(t("studio.part", part));
        tab.put(part, one);
        parts.put(part, sheet);
        tabs.add(one);
    }

    private void turn() {
        parts.forEach((part, sheet) -> sheet.setVisible(tab.get(part) == tabs.getSelectedTab()));
        // What costs statements of its own is read when it is looked at.
        if (page != null && tab.get(Part.TEAM) == tabs.getSelectedTab()) {
            team.show(page);
        }
        if (tab.get(Part.HISTORY) == tabs.getSelectedTab()) {
            history.refresh();
        }
    }

    /** Shows the studio as it is now, or what the person had typed before the session ended. */
    private void begin(DeskPage opened) {
        boolean drafted = opened.draft() != null && opened.status() != StudioStatus.CLOSED;
        base = drafted ? opened.draft().base() : opened.profile();
        version = drafted ? opened.draft().version() : opened.version();
        form.show(drafted ? opened.draft().mine() : opened.profile());
        restored.setText(
                drafted
                        ? t(
                                "studio.draft.restored",
                                Formats.moment(opened.draft().savedAt()))
                        : "");
        restored.setVisible(drafted);
        say(drafted);
        show(opened);
    }

    /** Shows what does not stand in the fields as it is now. */
    void show(DeskPage now) {
        page = now;
        turn();
        boolean closed = now.status() == StudioStatus.CLOSED;
        form.setReadOnly(closed);
        saving.setVisible(!closed);
        preview.show(now);
    }

    /** Leads to where a gap in the standard is mended. */
    void mend(StudioStandard.Gap gap) {
        if (gap.field() == null) {
            tabs.setSelectedTab(tab.get(Part.TEAM));
            team.scrollIntoView();
        } else {
            lead(gap.field());
        }
    }

    private void lead(ProfileField field) {
        tabs.setSelectedTab(tab.get(Part.of(field)));
        form.focus(field);
    }

    private void typedOn() {
        // A row that cannot be read yet is no reason not to keep the rest.
        services.desk().keepDraft(page.id(), base, version, form.typed());
        say(true);
        preview.refresh();
    }

    private void say(boolean unsaved) {
        standing.setText(t(unsaved ? "studio.draft.unsaved" : "studio.draft.none"));
        saving.setClassName("unsaved", unsaved);
        discard.setVisible(unsaved);
    }

    private void discard() {
        services.desk().discardDraft(page.id());
        begin(services.desk().open(page.id()));
    }

    private void save() {
        form.clear();
        Set<ProfileField> unreadable = form.unreadable();
        if (!unreadable.isEmpty()) {
            lead(unreadable.iterator().next());
            Notices.problem(t("studio.draft.unreadable"));
            return;
        }
        save(form.typed());
    }

    private void save(StudioProfile typed) {
        try {
            StudioProfile mine = withEmblem(typed);
            services.desk().save(page.id(), base, version, mine);
            Notices.done(t("record.saved"));
            begin(services.desk().open(page.id()));
            reopen.run();
        } catch (WrongInput wrong) {
            form.say(wrong);
            lead(ProfileField.valueOf(wrong.problems().getFirst().field()));
        } catch (StudioConflict conflict) {
            new ConflictDialog(conflict, typed, resolved -> {
                        // Whoever has seen theirs goes on from there.
                        StudioProfile merged = resolved.onTopOf(conflict.theirs(), base);
                        base = conflict.theirs();
                        version = conflict.version();
                        form.show(merged);
                        save(merged);
                    })
                    .open();
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }

    private StudioProfile withEmblem(StudioProfile typed) {
        // Drawing takes a moment; an unchanged one is kept already.
        return typed.emblem().equals(base.emblem())
                ? typed
                : typed.wearing(typed.emblem().kept(services.pictures()));
    }
}
