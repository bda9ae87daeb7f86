package org.studioportal.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.Page;
import org.studioportal.shared.Patterns;
import org.studioportal.shared.Versioned;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.time.PortalTime;

/** The villages' own use cases. */
@Service
public class Villages {
    private static final String SUBJECT = "Village";

    private final VillageRepository villages;
    private final DirectoryMemory memory;
    private final Flushing flushing;
    private final AuditTrail audit;
    private final Clock clock;

    Villages(VillageRepository villages, DirectoryMemory memory, Flushing flushing, AuditTrail audit, Clock clock) {
        this.villages = villages;
        this.memory = memory;
        this.flushing = flushing;
        this.audit = audit;
        this.clock = clock;
    }

    /** A stretch of the villages by code. One statement. */
    @PreAuthorize("@access.city()")
    @Transactional(readOnly = true)
    public List<VillageRow> list(VillageFilter filter, Page page) {
        return villages.rows(
                Patterns.anywhere(filter.text()),
                filter.town(),
                filter.urban(),
                filter.priority(),
                LocalDate.now(clock.withZone(PortalTime.ZONE)),
                page.offset(),
                page.limit());
    }

    @PreAuthorize("@access.city()")
    @Transactional(readOnly = true)
    public int count(VillageFilter filter) {
        return villages.countRows(Patterns.anywhere(filter.text()), filter.town(), filter.urban(), filter.priority());
    }

    /** What is kept of a village, its contact in full: for those who may change it. */
    @PreAuthorize("@access.village(#id.value())")
    @Transactional(readOnly = true)
    public Versioned<VillageId, VillageData> details(VillageId id) {
        Village village = known(id);
        return new Versioned<>(
                id,
                village.getVersion(),
                new VillageData(
                        village.code(),
                        village.name(),
                        village.town(),
                        village.urban(),
                        village.priority(),
                        village.contact()));
    }

    /** @throws WrongInput if something typed will not do, also when the code is taken */
    @PreAuthorize("@access.city()")
    @Transactional
    public VillageId register(VillageData typed) {
        VillageData data = checked(typed);
        return written(
                        "village.registered",
                        data.code(),
                        () -> villages.save(new Village(
                                data.code(), data.name(), data.town(), data.urban(), data.priority(), data.contact())))
                .id();
    }

    /**
     * @throws WrongInput if something typed will not do, also when the code is taken
     * @throws ChangedMeanwhile if somebody else changed it since that version
     */
    @PreAuthorize("@access.city()")
    @Transactional
    public void change(VillageId id, int version, VillageData typed) {
        VillageData data = checked(typed);
        Village village = unchanged(id, version);
        written("village.changed", data.code(), () -> {
            village.describe(data.code(), data.name(), data.town(), data.urban(), data.priority());
            village.reachThrough(data.contact());
            return village;
        });
    }

    /**
     * Whom to ask at the village: its clerk may say so.
     *
     * @throws WrongInput if the phone is none
     * @throws ChangedMeanwhile if somebody else changed the village since that version
     */
    @PreAuthorize("@access.village(#id.value())")
    @Transactional
    public void changeContact(VillageId id, int version, Contact typed) {
        Input input = new Input();
        Contact contact = input.contact(typed);
        input.refuseIfWrong();
        Village village = unchanged(id, version);
        written("village.contact-changed", village.code(), () -> {
            village.reachThrough(contact);
            return village;
        });
    }

    private static VillageData checked(VillageData typed) {
        Input input = new Input();
        VillageData data = new VillageData(
                input.code("code", typed.code()),
                input.required("name", typed.name(), Input.TITLE_LENGTH),
                input.required("town", typed.town(), Input.NAME_LENGTH),
                typed.urban(),
                typed.priority(),
                input.contact(typed.contact()));
        input.refuseIfWrong();
        return data;
    }

    private Village written(String action, String code, Supplier<Village> work) {
        Village village = flushing.flushed(
                work,
                Map.of(
                        "village_code", () -> new WrongInput("code", "directory.wrong.code-taken", code),
                        "village_of_town", () -> new WrongInput("name", "directory.wrong.village-taken")));
        memory.changed();
        audit.record(action, SUBJECT, village.getId(), code);
        return village;
    }

    private Village known(VillageId id) {
        return villages.findById(id.value()).orElseThrow(Refused.Unknown::new);
    }

    private Village unchanged(VillageId id, int version) {
        Village village = known(id);
        if (village.getVersion() != version) {
            throw new ChangedMeanwhile();
        }
        return village;
    }
}
