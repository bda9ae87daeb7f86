package org.studioportal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.studioportal.board.ListingId;

/** What happens reaches people: the bell rings, a letter comes, and each leads to the one thing to do. */
class NotificationJourneyTest extends BrowserTest {
    private static final Pattern UNREAD = Pattern.compile("消息，(\\d+) 条未读");
    private static final Pattern LINK = Pattern.compile("http://\\S+/board/\\d+");

    @Test
    void aClaimRingsTheBellAndLeadsToTheAnswerByInboxAndByLetter() throws Exception {
        ListingId id = OnTheBoard.request(OnTheBoard.village(), "请人教用手机", 2);
        Page page = signedIn("clerk01", PHONE);
        page.navigate("/studios");
        int before = unread(page);

        OnTheBoard.claim(id, OnTheBoard.anotherUnit(OnTheBoard.village()));

        assertThat(bell(page)).hasAttribute("aria-label", "消息，" + (before + 1) + " 条未读");
        bell(page).click();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("消息").setExact(true)))
                .isVisible();
        // Where nothing is put together, however much of a kind has come.
        page.navigate("/inbox?shelf=all");
        Locator entry = page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText("请人教用手机"))
                .first();
        assertThat(entry).containsText("有人想来帮忙");
        assertFits(page);
        picture(page, "inbox");
        entry.getByRole(AriaRole.LINK).first().click();
        page.waitForURL(url -> url.endsWith("/board/" + id));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("接受"))
                        .first())
                .isVisible();

        MimeMessage letter =
                letter("clerk01", message -> subject(message).contains("有人想来帮忙"), text -> text.contains("请人教用手机"));
        Assertions.assertThat(letter.getSubject()).doesNotContain("请人教用手机");
        Matcher link = LINK.matcher(text(letter));
        Assertions.assertThat(link.find()).isTrue();
        Assertions.assertThat(link.group()).endsWith("/board/" + id);
        Assertions.assertThat(letter.getHeader("List-Unsubscribe")[0]).contains("/stop-mail/");
    }

    @Test
    void anAgreedTimeComesAsAnInvitation() throws Exception {
        Instant start = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        ListingId id = OnTheBoard.request(OnTheBoard.paired(OnTheBoard.unit()), "陪老人去复查", 1, start);

        OnTheBoard.claim(id, OnTheBoard.unit());

        MimeMessage letter = letter("unit01", message -> true, text -> text.contains("陪老人去复查"));
        Assertions.assertThat(text(letter)).contains("METHOD:REQUEST").contains("SUMMARY:陪老人去复查");
    }

    private static Locator bell(Page page) {
        return page.locator("a.bell");
    }

    private static int unread(Page page) {
        assertThat(bell(page)).isVisible();
        Matcher said = UNREAD.matcher(bell(page).getAttribute("aria-label"));
        return said.matches() ? Integer.parseInt(said.group(1)) : 0;
    }

    private static MimeMessage letter(String username, Predicate<MimeMessage> about, Predicate<String> saying) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> Arrays.stream(RunningPortal.get().mail().getReceivedMessages())
                                .filter(message -> to(message).equals(username + "@example.org"))
                                .filter(about)
                                .filter(message -> saying.test(text(message)))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().replaceAll(".*<|>.*", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All parts that are text. */
    private static String text(Part part) {
        try {
            Object content = part.getContent();
            if (content instanceof Multipart parts) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < parts.getCount(); i++) {
                    text.append(text(parts.getBodyPart(i)));
                }
                return text.toString();
            }
            return content instanceof String words
                    ? words
                    : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
