package org.studioportal.directory;

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

/** The professional organisations that work with units. */
@Service
@PreAuthorize("@access.city()")
public class Partners {
    private static final String SUBJECT = "Partner";
    private static final int NOTE_LENGTH = 500;

    private final PartnerRepository partners;
    private final DirectoryMemory memory;
    private final Flushing flushing;
    private final AuditTrail audit;

    Partners(PartnerRepository partners, DirectoryMemory memory, Flushing flushing, AuditTrail audit) {
        this.partners = partners;
        this.memory = memory;
        this.flushing = flushing;
        this.audit = audit;
    }

    /** A stretch of the partners by name. One statement. */
    @Transactional(readOnly = true)
    public List<PartnerRow> list(PartnerFilter filter, Page page) {
        return partners.rows(Patterns.anywhere(filter.text()), filter.kind(), page.offset(), page.limit());
    }

    @Transactional(readOnly = true)
    public int count(PartnerFilter filter) {
        return partners.countRows(Patterns.anywhere(filter.text()), filter.kind());
    }

    @Transactional(readOnly = true)
    public Versioned<PartnerId, PartnerData> details(PartnerId id) {
        Partner partner = known(id);
        return new Versioned<>(
                id,
                partner.getVersion(),
                new PartnerData(partner.name(), partner.kind(), partner.contact(), partner.note()));
    }

    /** @throws WrongInput if something typed will not do, also when the name is taken */
    @Transactional
    public PartnerId register(PartnerData typed) {
        PartnerData data = checked(typed);
        return written(
                        "partner.registered",
                        () -> partners.save(new Partner(data.name(), data.kind(), data.contact(), data.note())))
                .id();
    }

    /**
     * @throws WrongInput if something typed will not do, also when the name is taken
     * @throws ChangedMeanwhile if somebody else changed it since that version
     */
    @Transactional
    public void change(PartnerId id, int version, PartnerData typed) {
        PartnerData data = checked(typed);
        Partner partner = unchanged(id, version);
        written("partner.changed", () -> {
            partner.describe(data.name(), data.kind(), data.contact(), data.note());
            return partner;
        });
    }

    /** @throws ChangedMeanwhile if somebody else changed it since that version */
    @Transactional
    public void remove(PartnerId id, int version) {
        Partner partner = unchanged(id, version);
        written("partner.removed", () -> {
            partners.delete(partner);
            return partner;
        });
    }

    private static PartnerData checked(PartnerData typed) {
        Input input = new Input();
        PartnerData data = new PartnerData(
                input.required("name", typed.name(), Input.TITLE_LENGTH),
                input.required("kind", typed.kind()),
                input.contact(typed.contact()),
                input.text("note", typed.note(), NOTE_LENGTH));
        input.refuseIfWrong();
        return data;
    }

    private Partner written(String action, Supplier<Partner> work) {
        Partner partner = flushing.flushed(
                work, Map.of("partner_name", () -> new WrongInput("name", "directory.wrong.name-taken")));
        memory.changed();
        audit.record(action, SUBJECT, partner.getId(), partner.name());
        return partner;
    }

    private Partner known(PartnerId id) {
        return partners.findById(id.value()).orElseThrow(Refused.Unknown::new);
    }

    private Partner unchanged(PartnerId id, int version) {
        Partner partner = known(id);
        if (partner.getVersion() != version) {
            throw new ChangedMeanwhile();
        }
        return partner;
    }
}
