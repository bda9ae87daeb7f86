package org.studioportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.BulletinFixture;
import org.studioportal.bulletin.Bulletins;
import org.studioportal.bulletin.EditorDesk;
import org.studioportal.bulletin.IssueContent;
import org.studioportal.bulletin.IssueId;
import org.studioportal.bulletin.Issues;
import org.studioportal.bulletin.Newsroom;
import org.studioportal.notification.channel.Letter;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

/** Who is told of what happens to bulletins. */
@PortalTest
class BulletinNewsTest {
    @Autowired
    private BulletinFixture fixture;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private EditorDesk desk;

    @Autowired
    private Bulletins bulletins;

    @Autowired
    private Issues issues;

    @Autowired
    private TownFixture towns;

    @Autowired
    private NotificationFixture notices;

    @Autowired
    private TestChannel channel;

    @Autowired
    private Dispatcher dispatcher;

    @Autowired
    private TestClock clock;

    private Actor writer;
    private Actor reviewer;

    @BeforeEach
    void twoEditors() {
        writer = fixture.writer();
        reviewer = fixture.reviewer();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private List<NoticeKind> told(Actor person) {
        notices.awaitEvents();
        return notices.told(person);
    }

    private int waiting(Actor person) {
        notices.awaitEvents();
        return notices.waiting(person);
    }

    @Test
    void whatIsHandedInWaitsForAnotherReviewerUntilItIsDecided() {
        ArticleId article = fixture.draft(BulletinFixture.content("义诊进村"));
        fixture.submit(article);
        assertThat(told(reviewer)).containsExactly(NoticeKind.ARTICLE_TO_REVIEW);
        assertThat(told(writer)).isEmpty();
        assertThat(waiting(reviewer)).isOne();

        SignedIn.as(reviewer, () -> newsroom.sendBack(article, "写具体些"));
        assertThat(waiting(reviewer)).isZero();
        assertThat(told(writer)).containsExactly(NoticeKind.ARTICLE_RETURNED);
        assertThat(waiting(writer)).isOne();

        fixture.submit(article);
        assertThat(waiting(writer)).isZero();
        SignedIn.as(reviewer, () -> newsroom.approve(article, desk.open(article).revision(), null));
        assertThat(told(writer)).contains(NoticeKind.ARTICLE_PUBLISHED);
        assertThat(waiting(reviewer)).isZero();
    }

    @Test
    void aCommentIsToldToWhoBeganTheArticleAndToNobodyElse() {
        ArticleId article = fixture.draft(BulletinFixture.content("义诊进村"));
        SignedIn.as(reviewer, () -> newsroom.comment(article, null, "标题再短些"));
        SignedIn.as(writer, () -> newsroom.comment(article, null, "好的"));

        assertThat(told(writer)).containsExactly(NoticeKind.ARTICLE_COMMENTED);
        assertThat(told(reviewer)).isEmpty();
    }

    @Test
    void eachAddressedUnitIsAskedToConfirmUntilItHas() {
        Town one = towns.town(1);
        Town two = towns.town(2);
        ArticleId circular = fixture.published(BulletinFixture.circular("通报", one.unit()));
        assertThat(waiting(one.unitAdmin())).isOne();
        assertThat(told(two.unitAdmin())).isEmpty();

        SignedIn.as(one.unitAdmin(), () -> bulletins.confirm(circular, one.unit()));
        assertThat(waiting(one.unitAdmin())).isZero();
    }

    @Test
    void nobodyIsToConfirmWhatWasWithdrawn() {
        Town one = towns.town(1);
        ArticleId circular = fixture.published(BulletinFixture.circular("通报"));
        assertThat(waiting(one.unitAdmin())).isOne();

        SignedIn.as(reviewer, () -> newsroom.withdraw(circular, "数字有误"));
        assertThat(waiting(one.unitAdmin())).isZero();
    }

    @Test
    void aCircularThatComesBackAsksAnew() {
        Town one = towns.town(1);
        ArticleId circular = fixture.published(BulletinFixture.circular("通报"));
        SignedIn.as(reviewer, () -> newsroom.withdraw(circular, "数字有误"));
        SignedIn.as(writer, () -> newsroom.correct(circular));
        fixture.publish(circular);

        assertThat(waiting(one.unitAdmin())).isOne();
    }

    @Test
    void anIssueComesAsALetterWithItsContents() {
        // Ten on a Monday morning: letters leave at once.
        clock.set(Instant.parse("2026-03-02T02:00:00Z"));
        notices.letters(true);
        Town town = towns.town();
        ArticleId first = fixture.published(BulletinFixture.content("第一篇"));
        ArticleId second = fixture.published(BulletinFixture.content("第二篇"));
        SignedIn.as(writer, () -> {
            IssueId id = issues.begin();
            issues.arrange(id, issues.open(id).version(), new IssueContent("春季刊", null, null, List.of(first, second)));
            issues.publish(id, issues.open(id).version());
        });

        assertThat(told(town.villager())).contains(NoticeKind.NEWSLETTER_OUT);
        dispatcher.tick();
        Letter letter = channel.arrived().stream()
                .filter(sent -> sent.to().username().equals(town.villager().username())
                        && sent.kind() == NoticeKind.NEWSLETTER_OUT)
                .findFirst()
                .orElseThrow();
        assertThat(letter.items()).extracting(Letter.Item::title).containsSubsequence("第一篇", "第二篇");
        assertThat(letter.items())
                .extracting(Letter.Item::path)
                .contains("bulletins/issues/1", "bulletins/" + fixture.slug(first));
        assertThat(letter.several()).isTrue();
    }
}
