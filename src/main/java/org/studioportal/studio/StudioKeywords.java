package org.studioportal.studio;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.studioportal.directory.Directory;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.SpecialtiesChanged;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.directory.VolunteersChanged;

/** Keeps what visitors search for in a studio though it stands in another room: what its members who serve can do. */
@Component
class StudioKeywords {
    /** From so many volunteers on, all studios are looked at: an import touches most of them anyway. */
    private static final int MANY = 1000;

    private final StudioRepository studios;
    private final Directory directory;
    private final Specialties specialties;
    private final ApplicationEventPublisher events;

    StudioKeywords(
            StudioRepository studios, Directory directory, Specialties specialties, ApplicationEventPublisher events) {
        this.studios = studios;
        this.directory = directory;
        this.specialties = specialties;
        this.events = events;
    }

    /** Just before the commit, when all that the use case changes has been changed. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void on(VolunteersChanged change) {
        Set<Long> ids = change.volunteers().stream().map(VolunteerId::value).collect(Collectors.toSet());
        List<Studio> concerned =
                ids.isEmpty() || ids.size() > MANY ? studios.findAllWithMembers() : studios.findWithAnyOf(ids);
        tell(concerned);
    }

    /** Words may mean something else from now on. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void on(SpecialtiesChanged change) {
        tell(studios.findAllWithMembers());
    }

    private void tell(List<Studio> concerned) {
        if (!concerned.isEmpty()) {
            refresh(concerned);
            events.publishEvent(
                    new StudiosChanged(concerned.stream().map(Studio::id).collect(Collectors.toSet())));
        }
    }

    /** Gathers the keywords anew; one question to the directory for all of them. */
    void refresh(Collection<Studio> concerned) {
        Set<VolunteerId> ids = concerned.stream()
                .flatMap(studio -> studio.members().stream())
                .map(StudioMember::volunteer)
                .collect(Collectors.toSet());
        Map<VolunteerId, VolunteerRef> volunteers = new HashMap<>();
        directory.serving(ids).forEach(volunteer -> volunteers.put(volunteer.id(), volunteer));
        for (Studio studio : concerned) {
            Set<String> words = new LinkedHashSet<>();
            studio.members().stream()
                    .map(member -> volunteers.get(member.volunteer()))
                    .filter(Objects::nonNull)
                    .forEach(volunteer -> words.addAll(specialties.searchWords(volunteer.specialties())));
            studio.tag(String.join(" ", words));
        }
    }
}
