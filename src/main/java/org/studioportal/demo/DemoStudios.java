package org.studioportal.demo;

import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.studio.DeskPage;
import org.studioportal.studio.StudioDesk;
import org.studioportal.studio.StudioId;

/** Gives the studios of the roster what rosters do not carry: their pages, from {@code demo/studios.yaml}. */
@Component
@ConditionalOnProperty("portal.demo")
class DemoStudios {
    static final String FILE = "studios.yaml";

    /** A studio of the roster, and the volunteer who leads it. */
    record Led(StudioId id, VolunteerRef lead, Told told) {}

    private final StudioDesk desk;
    private final Directory directory;
    private final DemoActors actors;

    DemoStudios(StudioDesk desk, Directory directory, DemoActors actors) {
        this.desk = desk;
        this.directory = directory;
        this.actors = actors;
    }

    /** In the order of the file. */
    List<Led> ofTheRoster() {
        return Told.all(FILE).stream()
                .map(told -> new Led(
                        desk.idOf(told.text("code")),
                        directory.volunteersByCode(Set.of(told.text("lead"))).getFirst(),
                        told))
                .toList();
    }

    /** Each lead keeps the page of theirs. */
    void describe(List<Led> studios, DemoPages pages) {
        studios.forEach(studio -> actors.volunteer(studio.lead(), () -> {
            DeskPage page = desk.open(studio.id());
            desk.save(page.id(), page.profile(), page.version(), pages.page(page.profile(), studio.told()));
        }));
    }
}
