package org.studioportal.bulletin;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.time.PortalTime;

/** What else articles went to, as their editors note it. */
@Service
public class ChannelLog {
    private final DeskArticles desk;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ChannelLog(DeskArticles desk, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Where an article went, the latest first.
     *
     * @throws BulletinRefused.Unknown when there is none that the person works on
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional(readOnly = true)
    public List<ChannelPost> of(ArticleId id) {
        desk.readable(id);
        return jdbc.sql("""
                        select id, channel, name, posted_on, link from channel_post
                        where article_id = ? order by posted_on desc, id desc""")
                .params(id.value())
                .query((row, number) -> new ChannelPost(
                        row.getLong(1),
                        PublicityChannel.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)))
                .list();
    }

    /**
     * Notes that it went out.
     *
     * @param post whose id does not matter
     * @throws org.studioportal.shared.WrongInput for {@code name}, {@code day} or {@code link}: another channel needs a
     *     name, nothing stood there tomorrow, and a link begins with http
     */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional
    public void note(ArticleId id, ChannelPost post) {
        FormInput input = new FormInput();
        String name = input.text("name", post.name(), ChannelPost.NAME_LENGTH);
        if (post.channel() == PublicityChannel.OTHER) {
            input.required("name", name);
        }
        LocalDate day = input.required("day", post.day());
        if (day != null && day.isAfter(LocalDate.ofInstant(clock.instant(), PortalTime.ZONE))) {
            input.problem("day", "bulletin.channel.day-future");
        }
        String link = input.text("link", post.link(), ChannelPost.LINK_LENGTH);
        if (link != null && !leadsSomewhere(link)) {
            input.problem("link", "bulletin.channel.link-wrong");
        }
        input.refuseIfWrong();
        desk.locked(id);
        jdbc.sql("""
                        insert into channel_post (article_id, channel, name, posted_on, link, noted_by, noted_at)
                        values (:article, :channel, :name, :day, :link, :by, :at)""")
                .param("article", id.value())
                .param("channel", post.channel().name())
                .param("name", name)
                .param("day", day)
                .param("link", link)
                .param("by", desk.account().value())
                .param("at", PublicationQueries.utc(clock.instant()))
                .update();
        audit.record(
                "bulletin.channel-noted", "Article", id.value(), post.channel().name());
    }

    private static boolean leadsSomewhere(String link) {
        try {
            URI address = URI.create(link);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** Takes a note back; nothing happens when it is gone already. */
    @PreAuthorize("@bulletinAccess.writes()")
    @Transactional
    public void remove(ArticleId id, long post) {
        desk.locked(id);
        if (jdbc.sql("delete from channel_post where id = ? and article_id = ?")
                        .params(post, id.value())
                        .update()
                == 1) {
            audit.record("bulletin.channel-removed", "Article", id.value(), null);
        }
    }
}
