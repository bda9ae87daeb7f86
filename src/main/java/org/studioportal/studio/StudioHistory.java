package org.studioportal.studio;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.Page;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.i18n.Messages;

/**
 * Writes down what happens to a studio: for its own people in its history, for the city in the audit trail. To be called
 * after the flush, when the studio has its new version.
 */
@Component
class StudioHistory {
    private static final String SUBJECT = "Studio";

    private final EntityManager entities;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Messages messages;
    private final Clock clock;

    StudioHistory(EntityManager entities, AuditTrail audit, CurrentUser currentUser, Messages messages, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.currentUser = currentUser;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Something other than a change of its page.
     *
     * @param detail a reason or a name; may be null
     */
    void happened(Studio studio, String action, String detail) {
        audit.record("studio." + action, SUBJECT, studio.getId(), detail);
        line(studio, action, null, null, detail);
    }

    /** Its page changed in these parts. */
    void edited(Studio studio, StudioProfile was, StudioProfile became, Set<ProfileField> fields) {
        audit.record("studio.edited", SUBJECT, studio.getId(), fields.toString());
        parts(studio, was, became, fields);
    }

    /** As {@link #edited}, where the audit trail has its line already. */
    void parts(Studio studio, StudioProfile was, StudioProfile became, Set<ProfileField> fields) {
        fields.forEach(
                field -> line(studio, "edited", field, field.words(was, this::say), field.words(became, this::say)));
    }

    // For its people to read, whose language it is.
    private String say(String key, Object... values) {
        return messages.getTranslation(key, Messages.CHINESE, values);
    }

    private void line(Studio studio, String action, ProfileField field, String was, String became) {
        String who = currentUser.actor().map(Actor::displayName).orElse(SystemWork.NAME);
        entities.persist(new StudioChange(studio, clock.instant(), who, action, field, was, became));
    }

    List<StudioHistoryLine> newest(StudioId studio, Page page) {
        return entities.createQuery("""
                        select new org.studioportal.studio.StudioHistoryLine(c.at, c.who, c.action, c.field, c.was, c.became)
                        from StudioChange c where c.studioId = :studio order by c.id desc""", StudioHistoryLine.class)
                .setParameter("studio", studio.value())
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }

    /** Who changed each part last, after that version. */
    Map<ProfileField, StudioHistoryLine> since(StudioId studio, int version) {
        Map<ProfileField, StudioHistoryLine> last = new HashMap<>();
        entities.createQuery("""
                        select new org.studioportal.studio.StudioHistoryLine(c.at, c.who, c.action, c.field, c.was, c.became)
                        from StudioChange c
                        where c.studioId = :studio and c.version > :version and c.field is not null
                        order by c.id""", StudioHistoryLine.class)
                .setParameter("studio", studio.value())
                .setParameter("version", version)
                .getResultList()
                .forEach(line -> last.put(line.field(), line));
        return last;
    }
}
