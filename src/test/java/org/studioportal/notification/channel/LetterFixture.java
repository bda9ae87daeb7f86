package org.studioportal.notification.channel;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.studioportal.notification.NoticeKind;
import org.studioportal.security.AccountId;
import org.studioportal.shared.i18n.Messages;

/** Letters as the outbox would hand them to a channel. */
public final class LetterFixture {
    public static final Instant AT = Instant.parse("2026-11-27T01:30:00Z");

    private LetterFixture() {}

    public static Recipient lin(Locale language) {
        return new Recipient(new AccountId(7), "lin.xiulan", "林秀兰", "lin@example.org", "13800000000", language);
    }

    /** A letter in Chinese to that address. */
    public static Letter to(String id, String email) {
        Recipient lin = lin(Messages.CHINESE);
        return letter(
                id,
                new Recipient(lin.account(), lin.username(), lin.displayName(), email, lin.phone(), lin.language()));
    }

    public static Letter letter(String id, Recipient to) {
        return new Letter(
                id,
                to,
                NoticeKind.CLAIM_TO_ANSWER,
                "listing-12",
                "有人想来帮忙",
                null,
                List.of(item("有人想来帮忙：陪老人去医院")),
                null,
                "unsubscribe/abc?kind=CLAIM_TO_ANSWER");
    }

    public static Letter digest(Recipient to) {
        return new Letter(
                "digest-1", to, null, null, "今天的消息", "今天有两件事。", List.of(item("第一件"), item("第二件")), null, null);
    }

    public static Letter invitation(Recipient to, boolean cancelled, int sequence) {
        Invitation invitation = new Invitation(
                cancelled,
                "claim-12",
                sequence,
                Instant.parse("2026-11-29T01:00:00Z"),
                Instant.parse("2026-11-29T03:00:00Z"),
                "陪老人去医院，复查；\"早点到\"",
                "村口老榕树旁",
                "board/12");
        Letter plain = letter("l-" + sequence, to);
        return new Letter(
                plain.id(),
                to,
                NoticeKind.CLAIM_AGREED,
                plain.thread(),
                plain.subject(),
                null,
                plain.items(),
                invitation,
                null);
    }

    /** One whose button leads to what is no path, so that nobody can write it. */
    public static Letter broken(String id) {
        Letter whole = to(id, "lin@example.org");
        return new Letter(
                id,
                whole.to(),
                whole.kind(),
                null,
                whole.subject(),
                null,
                List.of(new Letter.Item(AT, "t", "", "a", "not a path")),
                null,
                null);
    }

    public static Letter saying(Letter letter, String subject, String title, String text) {
        Letter.Item item = letter.items().getFirst();
        return new Letter(
                letter.id(),
                letter.to(),
                letter.kind(),
                letter.thread(),
                subject,
                letter.lead(),
                List.of(new Letter.Item(item.at(), title, text, item.action(), item.path())),
                letter.invitation(),
                letter.stop());
    }

    private static Letter.Item item(String title) {
        return new Letter.Item(AT, title, "周日上午。\n请带身份证。\n\n谢谢您。", "去答复", "board/12?tab=claims&x=1");
    }
}
