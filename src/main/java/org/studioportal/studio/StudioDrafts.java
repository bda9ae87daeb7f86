package org.studioportal.studio;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.studioportal.shared.crypto.FieldCipher;
import org.studioportal.shared.picture.PictureUse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what people have typed into a studio's desk, so that neither a lost session nor a restart loses it. */
@Component
class StudioDrafts implements PictureUse {
    private static final Logger LOG = LoggerFactory.getLogger(StudioDrafts.class);

    private static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    StudioDrafts(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** One statement. A draft that this version of the portal cannot read any more counts as none. */
    Optional<StudioDraft> of(StudioId studio, long account) {
        return jdbc.sql("select document from studio_draft where studio_id = ? and account_id = ?")
                .params(studio.value(), account)
                .query(String.class)
                .optional()
                .flatMap(this::read);
    }

    private Optional<StudioDraft> read(String document) {
        try {
            return Optional.of(json.readValue(cipher.decrypt(document), StudioDraft.class));
        } catch (JacksonException unreadable) {
            LOG.warn("A draft of an older version cannot be read any more: {}", unreadable.getOriginalMessage());
            return Optional.empty();
        }
    }

    /** One statement, whether there was one or not. */
    void keep(StudioId studio, long account, StudioProfile base, int version, StudioProfile mine) {
        StudioDraft draft = new StudioDraft(base, version, mine, clock.instant());
        jdbc.sql("""
                        insert into studio_draft (studio_id, account_id, saved_at, document, pictures)
                        select s.id, :account, :at, :document, :pictures from studio s
                        where s.id = :studio and s.status <> 'CLOSED'
                        on duplicate key update
                          saved_at = values(saved_at), document = values(document), pictures = values(pictures)""")
                .param("studio", studio.value())
                .param("account", account)
                .param("at", LocalDateTime.ofInstant(draft.savedAt(), ZoneOffset.UTC))
                .param("document", cipher.encrypt(json.writeValueAsString(draft)))
                .param("pictures", pictures(mine).collect(Collectors.joining(",")))
                .update();
    }

    void discard(StudioId studio, long account) {
        jdbc.sql("delete from studio_draft where studio_id = ? and account_id = ?")
                .params(studio.value(), account)
                .update();
    }

    /** Of everybody, when nobody can save any more. */
    void discardAll(StudioId studio) {
        jdbc.sql("delete from studio_draft where studio_id = ?")
                .params(studio.value())
                .update();
    }

    /** Drafts hold telephone numbers and pictures: what nobody has come back to is not kept for ever. */
    @Scheduled(cron = "0 10 3 * * *")
    void discardForgotten() {
        jdbc.sql("delete from studio_draft where saved_at < ?")
                .params(LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
                .update();
    }

    @Override
    public Set<String> usedAmong(Collection<String> hashes) {
        Set<String> used = new HashSet<>();
        jdbc.sql("select pictures from studio_draft where pictures <> ''").query(String.class).list().stream()
                .flatMap(pictures -> Arrays.stream(pictures.split(",")))
                .filter(hashes::contains)
                .forEach(used::add);
        return used;
    }

    static Stream<String> pictures(StudioProfile profile) {
        return Stream.concat(
                Stream.of(profile.emblem().hash()).filter(hash -> !hash.isEmpty()),
                profile.photos().stream().map(StudioPage.Photo::hash));
    }
}
