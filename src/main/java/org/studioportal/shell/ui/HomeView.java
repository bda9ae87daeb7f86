package org.studioportal.shell.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.studioportal.bulletin.Bulletins;
import org.studioportal.bulletin.ui.BulletinsToday;
import org.studioportal.directory.Directory;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.HomeCard;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Section;
import org.studioportal.shared.ui.StatTile;
import org.studioportal.studio.StudioFilter;
import org.studioportal.studio.Studios;
import org.studioportal.studio.ui.StudiosToday;

/** The first page: for strangers the way to help, for people at work what waits for them. */
@Route("")
@AnonymousAllowed
public class HomeView extends Div implements HasDynamicTitle {
    HomeView(
            CurrentUser currentUser,
            Directory directory,
            Studios studios,
            Bulletins bulletins,
            Clock clock,
            ObjectProvider<HomeCard.Source> sources) {
        Optional<Actor> actor = currentUser.actor();
        Div page = new Div();
        page.addClassName("page");
        actor.ifPresent(
                person -> page.add(new Waiting(person, sources.orderedStream().toList())));
        page.add(
                new StudiosToday(studios, clock),
                new BulletinsToday(bulletins),
                topics(),
                howItWorks(actor.isEmpty()),
                figures(directory, studios));
        add(welcome(), page);
    }

    @Override
    public String getPageTitle() {
        return t("shell.name");
    }

    private static Div welcome() {
        Div words = new Div(new H1(t("home.title")), new Paragraph(t("home.lead")), new SearchForm());
        words.addClassName("welcome-words");
        Div welcome = new Div(words);
        welcome.addClassName("welcome");
        return welcome;
    }

    private static Section topics() {
        UnorderedList topics = new UnorderedList();
        topics.addClassName("topics");
        Arrays.stream(ServiceCategory.values())
                .map(category ->
                        new ListItem(new Anchor("studios?category=" + category.name(), t("category", category))))
                .forEach(topics::add);
        return new Section(t("home.topics"), topics);
    }

    private static Section howItWorks(boolean stranger) {
        OrderedList steps = new OrderedList(step("find"), step("ask"), step("follow"));
        steps.addClassName("steps");
        Section section = new Section(t("home.how"), steps);
        if (stranger) {
            Anchor register = new Anchor("register", t("home.register"));
            register.addClassNames("button-link", "secondary");
            section.add(new Div(register));
        }
        return section;
    }

    private static ListItem step(String name) {
        return new ListItem(new H3(t("home.how." + name)), new Paragraph(t("home.how." + name + ".detail")));
    }

    private static Section figures(Directory directory, Studios studios) {
        Div tiles = new Div(
                new StatTile(
                        t("home.figures.units"),
                        Formats.number(directory.units().size())),
                new StatTile(
                        t("home.figures.villages"),
                        Formats.number(directory.villages().size())),
                new StatTile(
                        t("home.figures.studios"),
                        Formats.number(studios.page(StudioFilter.NONE, 0, 1).total())),
                new StatTile(t("home.figures.volunteers"), Formats.number(directory.volunteerCount())));
        tiles.addClassName("stat-tiles");
        return new Section(t("home.figures"), tiles);
    }

    /** What waits for a person, one button each. */
    private static class Waiting extends Div {
        Waiting(Actor person, List<HomeCard.Source> sources) {
            addClassName("page-section");
            add(new H2(t("home.hello", person.displayName())));
            List<HomeCard> cards =
                    sources.stream().flatMap(source -> source.cards().stream()).toList();
            if (cards.isEmpty()) {
                add(new Paragraph(t("home.nothing-waiting")));
                return;
            }
            Div tasks = new Div();
            tasks.addClassName("tasks");
            cards.forEach(card -> tasks.add(task(card)));
            add(tasks);
        }

        private static Div task(HomeCard card) {
            Anchor action = new Anchor(card.path(), t(card.actionKey()));
            action.addClassName("button-link");
            Div task = new Div(new Paragraph(t(card.titleKey(), card.count())), action);
            task.addClassName("task");
            task.setClassName("waiting", card.count() > 0);
            return task;
        }
    }
}
