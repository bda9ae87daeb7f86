package org.studioportal.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.studio.DeskPage;
import org.studioportal.studio.StudioDesk;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioLife;
import org.studioportal.studio.StudioStep;
import org.studioportal.studio.StudioTeam;

/**
 * Studios that no roster knows, from {@code demo/founded.yaml}: founded by their units, each brought to another point of
 * its life by those whose step it is.
 */
@Component
@ConditionalOnProperty("portal.demo")
class DemoFoundings {
    static final String FILE = "founded.yaml";

    private final StudioLife life;
    private final StudioTeam team;
    private final StudioDesk desk;
    private final Directory directory;
    private final DemoPeople people;
    private final DemoActors actors;

    DemoFoundings(
            StudioLife life,
            StudioTeam team,
            StudioDesk desk,
            Directory directory,
            DemoPeople people,
            DemoActors actors) {
        this.life = life;
        this.team = team;
        this.desk = desk;
        this.directory = directory;
        this.people = people;
        this.actors = actors;
    }

    /** One of the studios, and who has to do with it. */
    private record Story(StudioId id, Told told, UnitRef unit, VolunteerRef lead, Map<String, VolunteerRef> people) {}

    /** In the order of the file; their leads' accounts are numbered on from the roster's. */
    List<StudioId> found(DemoPages pages, int leads) {
        List<StudioId> founded = new ArrayList<>();
        for (Told told : Told.all(FILE)) {
            Story story = begin(told, leads + founded.size() + 1);
            answers(story);
            page(story, pages);
            told.list("then").forEach(event -> happens(story, event));
            founded.add(story.id());
        }
        return founded;
    }

    private Story begin(Told told, int number) {
        UnitRef unit = directory.units().stream()
                .filter(it -> it.code().equals(told.text("unit")))
                .findFirst()
                .orElseThrow();
        Map<String, VolunteerRef> asked = volunteers(told.texts("asked"));
        VolunteerRef lead =
                volunteers(List.of(told.text("lead"))).values().iterator().next();
        people.open(lead, DemoPeople.lead(number));
        asked.values().forEach(people::open);
        Set<ServiceCategory> categories =
                told.texts("categories").stream().map(ServiceCategory::valueOf).collect(Collectors.toSet());
        List<VolunteerId> members =
                asked.values().stream().map(VolunteerRef::id).toList();
        AtomicReference<StudioId> founded = new AtomicReference<>();
        actors.unit(unit, () -> founded.set(life.found(unit.id(), told.text("name"), categories, lead.id(), members)));
        asked.put(lead.code(), lead);
        return new Story(founded.get(), told, unit, lead, asked);
    }

    private Map<String, VolunteerRef> volunteers(List<String> codes) {
        return directory.volunteersByCode(Set.copyOf(codes)).stream()
                .collect(Collectors.toMap(
                        VolunteerRef::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private void answers(Story story) {
        story.told().texts("accepts").forEach(code -> answer(story, code, true));
        story.told().texts("declines").forEach(code -> answer(story, code, false));
    }

    private void answer(Story story, String code, boolean accepts) {
        actors.volunteer(story.people().get(code), () -> team.answer(story.id(), accepts));
    }

    private void page(Story story, DemoPages pages) {
        story.told()
                .part("page")
                .ifPresent(told -> actors.volunteer(story.lead(), () -> {
                    DeskPage page = desk.open(story.id());
                    desk.save(page.id(), page.profile(), page.version(), pages.page(page.profile(), told));
                }));
        story.told()
                .part("typed")
                .ifPresent(told -> actors.volunteer(story.lead(), () -> {
                    DeskPage page = desk.open(story.id());
                    desk.keepDraft(page.id(), page.profile(), page.version(), pages.page(page.profile(), told));
                }));
    }

    private void happens(Story story, Told event) {
        if (event.tells("dismiss")) {
            VolunteerId leaving = story.people().get(event.text("dismiss")).id();
            actors.volunteer(story.lead(), () -> team.dismiss(story.id(), leaving));
        } else {
            step(story, StudioStep.valueOf(event.text("step")), event.text("reason"));
        }
    }

    private void step(Story story, StudioStep step, String reason) {
        StudioId id = story.id();
        switch (step) {
            case SUBMIT -> actors.volunteer(story.lead(), () -> life.submit(id));
            case RECALL -> actors.volunteer(story.lead(), () -> life.recall(id));
            case APPROVE -> actors.city(() -> life.approve(id));
            case SEND_BACK -> actors.city(() -> life.sendBack(id, reason));
            case SUSPEND -> actors.city(() -> life.suspend(id, reason));
            case RESUME -> actors.city(() -> life.resume(id));
            case CLOSE -> actors.unit(story.unit(), () -> life.close(id, reason));
        }
    }
}
