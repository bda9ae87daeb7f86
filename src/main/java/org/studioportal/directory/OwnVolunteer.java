package org.studioportal.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.Versioned;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.hours.WeeklyHoursConverter;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.picture.PictureStore;

/** What the signed-in volunteer says of themselves. Name, number, unit and level are the unit's to keep. */
@Service
@PreAuthorize("hasRole('VOLUNTEER')")
public class OwnVolunteer {
    private static final int TOWNS_LENGTH = 1500;
    private static final int BEST_TIME_LENGTH = 60;

    private final VolunteerRepository volunteers;
    private final CurrentUser currentUser;
    private final DirectoryMemory memory;
    private final SpecialtyMemory vocabulary;
    private final PictureStore pictures;
    private final Flushing flushing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    OwnVolunteer(
            VolunteerRepository volunteers,
            CurrentUser currentUser,
            DirectoryMemory memory,
            SpecialtyMemory vocabulary,
            PictureStore pictures,
            Flushing flushing,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.volunteers = volunteers;
        this.currentUser = currentUser;
        this.memory = memory;
        this.vocabulary = vocabulary;
        this.pictures = pictures;
        this.flushing = flushing;
        this.audit = audit;
        this.events = events;
    }

    /** Empty when no unit has connected the account with a volunteer. */
    @Transactional(readOnly = true)
    public Optional<Versioned<VolunteerId, VolunteerProfile>> profile() {
        return self().map(own -> new Versioned<>(own.id(), own.getVersion(), own.profile()));
    }

    /**
     * Says it anew. A synonym is kept as the name that it stands for.
     *
     * @throws WrongInput if something typed will not do
     * @throws ChangedMeanwhile if the unit, the city or another window changed it since that version
     */
    @Transactional
    public void change(int version, VolunteerProfile typed) {
        Volunteer own = self().orElseThrow(Refused.Unknown::new);
        VolunteerProfile profile = checked(typed, own);
        if (own.getVersion() != version) {
            throw new ChangedMeanwhile();
        }
        flushing.flushed(
                () -> {
                    own.present(profile);
                    return own;
                },
                Map.of());
        audit.record("volunteer.profile-changed", "Volunteer", own.getId(), own.code());
        events.publishEvent(new VolunteersChanged(Set.of(own.id())));
    }

    private Optional<Volunteer> self() {
        return volunteers.findByAccountId(currentUser.require().accountId());
    }

    private VolunteerProfile checked(VolunteerProfile typed, Volunteer own) {
        Input input = new Input();
        VolunteerProfile profile = new VolunteerProfile(
                said(input.specialties("specialties", typed.specialties())),
                typed.categories() == null ? Set.of() : typed.categories(),
                hours(input, typed.availability()),
                towns(input, typed.towns(), own),
                typed.phoneShown(),
                channel(input, typed.channel(), own),
                input.text("bestTime", typed.bestTime(), BEST_TIME_LENGTH),
                portrait(input, typed.portrait(), own));
        input.refuseIfWrong();
        return profile;
    }

    private List<String> said(List<String> words) {
        SpecialtySnapshot known = vocabulary.snapshot();
        return words.stream()
                .map(word ->
                        known.meaning(word).map(SpecialtySnapshot.Entry::name).orElse(word))
                .distinct()
                .toList();
    }

    private static WeeklyHours hours(Input input, WeeklyHours typed) {
        WeeklyHours hours = typed == null ? WeeklyHours.NONE : typed;
        int length = hours.toString().length();
        if (length > WeeklyHoursConverter.LENGTH) {
            input.problem("availability", "input.too-long", WeeklyHoursConverter.LENGTH, length);
        }
        return hours;
    }

    /** In the order of the villages' codes; a town that is gone stays until they take it out. */
    private List<String> towns(Input input, List<String> typed, Volunteer own) {
        List<String> known = new ArrayList<>(memory.snapshot().towns());
        own.profile().towns().stream().filter(town -> !known.contains(town)).forEach(known::add);
        List<String> chosen = typed == null ? List.of() : typed;
        chosen.stream()
                .filter(town -> !known.contains(town))
                .findFirst()
                .ifPresent(town -> input.problem("towns", "profile.wrong.town", town));
        List<String> towns = known.stream().filter(chosen::contains).toList();
        int length = Words.joined(towns).length();
        if (length > TOWNS_LENGTH) {
            input.problem("towns", "input.too-long", TOWNS_LENGTH, length);
        }
        return towns;
    }

    private static ContactChannel channel(Input input, ContactChannel typed, Volunteer own) {
        ContactChannel channel = input.required("channel", typed);
        if (channel == ContactChannel.EMAIL && own.data().email() == null) {
            input.problem("channel", "profile.wrong.no-email");
        }
        return channel;
    }

    /** One that nobody kept for a day, because the form stood open for so long, is gone. */
    private String portrait(Input input, String typed, Volunteer own) {
        String portrait = typed == null || typed.isBlank() ? null : typed;
        if (portrait != null
                && !portrait.equals(own.profile().portrait())
                && pictures.open(portrait, PictureSize.SMALL).isEmpty()) {
            input.problem("portrait", "profile.wrong.portrait");
        }
        return portrait;
    }
}
