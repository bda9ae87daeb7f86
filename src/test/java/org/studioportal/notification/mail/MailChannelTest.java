package org.studioportal.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studioportal.notification.channel.LetterFixture.lin;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.studioportal.notification.channel.Channel.Line;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.LetterFixture;
import org.studioportal.notification.channel.Recipient;
import org.studioportal.shared.i18n.Messages;

/** What arrives. */
class MailChannelTest {
    private static final String NASTY = "<script>alert(1)</script>\"><img src=x onerror=alert(2)> & [[${1+1}]]";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void aLetterIsTextAndAPageWithTheSameLink() throws Exception {
        MimeMessage mail = sent(LetterFixture.letter("l-1", lin(Messages.CHINESE)));

        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        List<BodyPart> parts = parts(mail);
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(text(parts.getFirst()))
                .contains(
                        "工作室门户",
                        "有人想来帮忙：陪老人去医院",
                        "2026年11月27日 星期五 09:30",
                        "请带身份证。",
                        "去答复\nhttps://portal.example.org/board/12?tab=claims&x=1",
                        "不再接收这类邮件\nhttps://portal.example.org/unsubscribe/abc?kind=CLAIM_TO_ANSWER")
                .doesNotContain("null", "${");
        assertThat(parts.getLast().getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        Document page = page(mail);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.selectFirst("h1").text()).isEqualTo("有人想来帮忙：陪老人去医院");
        assertThat(page.selectFirst("a.button").attr("href"))
                .isEqualTo("https://portal.example.org/board/12?tab=claims&x=1");
        assertThat(page.select("img, script, link, iframe, form")).isEmpty();
    }

    @Test
    void inEnglishEveryWordOfOursIsEnglish() throws Exception {
        MimeMessage mail = sent(LetterFixture.letter("l-1", lin(Locale.UK)));

        assertThat(header(mail, "Content-Language")).isEqualTo("en");
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Studio Portal");
        assertThat(page(mail).selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(text(parts(mail).getFirst()))
                .contains("Friday, 27 November 2026, 09:30", "Stop mail of this kind\n")
                .doesNotContain("门户", "邮件");
    }

    @Test
    void headersSayWhoWritesWhatItBelongsToAndHowToStopIt() throws Exception {
        MimeMessage mail = sent(LetterFixture.letter("l-1", lin(Messages.CHINESE)));

        assertThat(mail.getSubject()).isEqualTo("有人想来帮忙");
        assertThat(mail.getFrom()[0]).isEqualTo(new InternetAddress("portal@portal.example.org"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("工作室门户");
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        assertThat(to.getAddress()).isEqualTo("lin@example.org");
        assertThat(to.getPersonal()).isEqualTo("林秀兰");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(LetterFixture.AT));
        assertThat(header(mail, "Message-ID")).isEqualTo("<l-1@portal.example.org>");
        assertThat(header(mail, "In-Reply-To")).isEqualTo("<listing-12@portal.example.org>");
        assertThat(header(mail, "References")).isEqualTo("<listing-12@portal.example.org>");
        assertThat(header(mail, "List-Unsubscribe"))
                .isEqualTo("<https://portal.example.org/unsubscribe/abc?kind=CLAIM_TO_ANSWER>");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "X-Auto-Response-Suppress")).isEqualTo("All");
        assertThat(header(mail, "Content-Language")).isEqualTo("zh-CN");
    }

    @Test
    void aDigestHasEveryItemAndNothingThatItHasNot() throws Exception {
        MimeMessage mail = sent(LetterFixture.digest(lin(Messages.CHINESE)));

        Document page = page(mail);
        assertThat(page.select("h1").eachText()).containsExactly("今天的消息");
        assertThat(page.select("h2").eachText()).containsExactly("第一件", "第二件");
        assertThat(page.select("a.button")).hasSize(2);
        assertThat(text(parts(mail).getFirst())).contains("今天有两件事。", "* 第一件", "* 第二件");
        for (String absent : List.of("In-Reply-To", "References", "List-Unsubscribe", "List-Unsubscribe-Post")) {
            assertThat(mail.getHeader(absent)).as(absent).isNull();
        }
    }

    @Test
    void whatPeopleWroteIsTextAndNothingElse() throws Exception {
        Letter plain = LetterFixture.letter("l-1", lin(Messages.CHINESE));
        MimeMessage mail = sent(LetterFixture.saying(plain, NASTY, NASTY, NASTY + "\n" + NASTY));

        Document page = page(mail);
        assertThat(page.select("script, img, [onerror]")).isEmpty();
        assertThat(page.selectFirst("h1").text()).isEqualTo(NASTY);
        assertThat(page.title()).isEqualTo(NASTY);
        assertThat(text(parts(mail).getFirst())).contains(NASTY + "\n" + NASTY);
    }

    @Test
    void noNewlineMakesAHeader() throws Exception {
        Recipient lin = lin(Messages.CHINESE);
        Recipient sly = new Recipient(
                lin.account(), lin.username(), "Lin\r\nBcc: a@example.org", lin.email(), null, lin.language());
        MimeMessage mail = sent(LetterFixture.saying(
                LetterFixture.letter("l-1", sly), "Hello\r\nX-Evil: 1\r\n\r\n<b>body</b>\u2028", "t", ""));

        assertThat(mail.getSubject()).isEqualTo("Hello X-Evil: 1 <b>body</b>");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(Collections.list(mail.getAllHeaders()))
                .extracting(Header::getName)
                .doesNotContain("X-Evil", "Bcc");
    }

    @Test
    void anInvitationIsBothAnAlternativeAndAFile() throws Exception {
        MimeMessage mail = sent(LetterFixture.invitation(lin(Messages.CHINESE), false, 0));

        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        List<BodyPart> outer = parts(mail);
        assertThat(outer).hasSize(2);
        List<BodyPart> alternatives = parts(outer.getFirst());
        assertThat(alternatives).hasSize(3);
        ContentType calendar = new ContentType(alternatives.get(2).getContentType());
        assertThat(calendar.match("text/calendar")).isTrue();
        assertThat(calendar.getParameter("method")).isEqualTo("REQUEST");
        assertThat(calendar.getParameter("charset")).isEqualTo("UTF-8");
        assertThat(new ContentType(outer.getLast().getContentType()).match("application/ics"))
                .isTrue();
        assertThat(outer.getLast().getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(outer.getLast().getFileName()).isEqualTo("invite.ics");
        assertThat(bytes(outer.getLast())).isEqualTo(bytes(alternatives.get(2)));
        assertThat(text(alternatives.getFirst())).contains("已附日历邀请");
        assertThat(Jsoup.parse(text(alternatives.get(1))).select(".calendar").text())
                .contains("已附日历邀请");
    }

    @Test
    void anInvitationSaysWhenWhereAndThatTheyHaveAgreed() throws Exception {
        Calendar calendar = calendar(sent(LetterFixture.invitation(lin(Messages.CHINESE), false, 3)));

        calendar.validate();
        assertThat(calendar.getRequiredProperty(Property.METHOD).getValue()).isEqualTo("REQUEST");
        VEvent event = (VEvent) calendar.getComponents("VEVENT").getFirst();
        assertThat(value(event, Property.UID)).isEqualTo("claim-12@portal.example.org");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261127T013000Z");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20261129T010000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20261129T030000Z");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("陪老人去医院，复查；\"早点到\"");
        assertThat(value(event, Property.LOCATION)).isEqualTo("村口老榕树旁");
        assertThat(value(event, Property.URL)).isEqualTo("https://portal.example.org/board/12");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:portal@portal.example.org");
        Property attendee = event.getRequiredProperty(Property.ATTENDEE);
        assertThat(attendee.getValue()).isEqualTo("mailto:lin@example.org");
        assertThat(parameter(attendee, "CN")).isEqualTo("林秀兰");
        assertThat(parameter(attendee, "PARTSTAT")).isEqualTo("ACCEPTED");
        assertThat(parameter(attendee, "RSVP")).isEqualTo("FALSE");
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(event.getAlarms()
                        .getFirst()
                        .getRequiredProperty(Property.TRIGGER)
                        .getValue())
                .isEqualTo("-" + Duration.ofHours(1));
    }

    @Test
    void aCancellationTakesTheSameEventOut() throws Exception {
        MimeMessage mail = sent(LetterFixture.invitation(lin(Messages.ENGLISH), true, 4));
        Calendar calendar = calendar(mail);

        calendar.validate();
        assertThat(calendar.getRequiredProperty(Property.METHOD).getValue()).isEqualTo("CANCEL");
        VEvent event = (VEvent) calendar.getComponents("VEVENT").getFirst();
        assertThat(value(event, Property.UID)).isEqualTo("claim-12@portal.example.org");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("4");
        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(event.getAlarms()).isEmpty();
        assertThat(text(parts(parts(mail).getFirst()).getFirst())).contains("This is cancelled");
    }

    @Test
    void aNameInQuotationMarksDoesNotBreakTheInvitation() throws Exception {
        Recipient lin = lin(Messages.CHINESE);
        Recipient quoted = new Recipient(
                lin.account(), lin.username(), "\"Lin\";X=1:\r\nBEGIN:VEVENT", lin.email(), null, lin.language());
        Calendar calendar = calendar(sent(LetterFixture.invitation(quoted, false, 0)));

        assertThat(calendar.getComponents()).hasSize(1);
        VEvent event = (VEvent) calendar.getComponents("VEVENT").getFirst();
        assertThat(parameter(event.getRequiredProperty(Property.ATTENDEE), "CN"))
                .isEqualTo("'Lin';X=1: BEGIN:VEVENT");
    }

    private static MimeMessage sent(Letter letter) throws Exception {
        try (Line line = MailFixture.channel(SERVER.getSmtp().getPort()).open()) {
            line.send(letter);
        }
        return SERVER.getReceivedMessages()[0];
    }

    private static String header(MimeMessage mail, String name) throws Exception {
        String[] values = mail.getHeader(name);
        assertThat(values).as(name).hasSize(1);
        return values[0];
    }

    private static List<BodyPart> parts(Part of) throws Exception {
        Multipart several = (Multipart) of.getContent();
        BodyPart[] parts = new BodyPart[several.getCount()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = several.getBodyPart(i);
        }
        return List.of(parts);
    }

    private static Document page(MimeMessage mail) throws Exception {
        return Jsoup.parse(text(parts(mail).getLast()));
    }

    private static Calendar calendar(MimeMessage mail) throws Exception {
        return new CalendarBuilder().build(new StringReader(text(parts(mail).getLast())));
    }

    private static byte[] bytes(Part part) throws Exception {
        return part.getInputStream().readAllBytes();
    }

    private static String text(Part part) throws Exception {
        String text = new String(bytes(part), StandardCharsets.UTF_8);
        return part.isMimeType("text/plain") ? text.replace("\r\n", "\n") : text;
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String parameter(Property property, String name) {
        return property.getParameter(name).orElseThrow().getValue();
    }
}
