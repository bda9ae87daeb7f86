package org.studioportal.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.studioportal.directory.UnitId;
import org.studioportal.security.AccountId;

/**
 * An article of the time before the portal kept them, for {@link BulletinPast}. All moments in order.
 *
 * @param unit null when the city wrote it
 * @param source what it was begun from, such as {@code claim-12}; null for nothing
 * @param slug null for the one that the portal gives
 * @param versions how it went to its readers, the first one first; all but the last were published
 * @param taken how it was taken back; null when it was not
 */
public record PastArticle(
        UnitId unit,
        AccountId author,
        String source,
        String slug,
        Instant begun,
        List<Version> versions,
        Taken taken,
        List<Remark> remarks,
        Life life) {
    public PastArticle {
        versions = List.copyOf(versions);
        remarks = List.copyOf(remarks);
    }

    /**
     * What it said in one of its versions.
     *
     * @param note what readers were told of the correction; null for the first version
     * @param submitted null while it is a draft
     * @param approvedBy null while it is in review
     * @param published in the future when it waits for its time; null when it is not approved
     */
    public record Version(
            ArticleContent content, String note, Instant submitted, AccountId approvedBy, Instant published) {}

    /** It was taken back. */
    public record Taken(Instant at, String reason) {}

    /**
     * What a reviewer said.
     *
     * @param block the number of the paragraph at the top, from 0; null for the whole
     * @param resolved null while it is open
     */
    public record Remark(AccountId by, Integer block, String text, Instant at, Instant resolved) {}

    /** What readers did, and where else it went. */
    public record Life(
            List<Reader> claps,
            List<Reader> bookmarks,
            List<Day> days,
            List<Confirmed> confirmations,
            List<Post> posts) {
        /** Nobody has read it. */
        public static final Life NONE = new Life(List.of(), List.of(), List.of(), List.of(), List.of());

        public Life {
            claps = List.copyOf(claps);
            bookmarks = List.copyOf(bookmarks);
            days = List.copyOf(days);
            confirmations = List.copyOf(confirmations);
            posts = List.copyOf(posts);
        }
    }

    /** Somebody did something; each but once. */
    public record Reader(AccountId who, Instant at) {}

    /** How often it was read on a day in Asia/Shanghai, by how many, and how often to the end. */
    public record Day(LocalDate day, int reads, int readers, int throughs) {}

    /** A unit has read a circular. */
    public record Confirmed(UnitId unit, AccountId by, Instant at) {}

    /** @param channel code as in {@code channel_post}; name and link may be null */
    public record Post(String channel, String name, LocalDate on, String link, AccountId notedBy) {}
}
