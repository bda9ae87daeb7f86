package org.studioportal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.Page;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

@PortalTest
class BulletinSearchTest {
    private static final Page FIRST = new Page(0, 20);

    @Autowired
    private Bulletins bulletins;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private BulletinFixture fixture;

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private BulletinHits search(String words) {
        return bulletins.search(words, BulletinFilter.NONE, FIRST);
    }

    private List<String> titles(String words) {
        return search(words).hits().stream().map(hit -> hit.card().title()).toList();
    }

    private static String marked(List<BulletinHits.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void everyWordMustBeSomewhereAndTheTitleCountsMost() {
        fixture.published(BulletinFixture.content("护学岗开岗", "<p>村口来了医生，义诊一天。</p>"));
        fixture.published(BulletinFixture.content("义诊进村", "<p>医生来到村口。</p>"));
        fixture.published(BulletinFixture.content("读书会", "<p>大家读书。</p>"));

        assertThat(titles("义诊")).containsExactly("义诊进村", "护学岗开岗");
        assertThat(titles("义诊 护学")).containsExactly("护学岗开岗");
        assertThat(titles("法律")).isEmpty();
        assertThat(titles("？！")).isEmpty();
    }

    @Test
    void whatWasLookedForIsMarkedAsItStands() {
        fixture.published(BulletinFixture.content("ＡＩ助农", "<p>村里的" + "田".repeat(60) + "用上了ai种田。</p>"));

        BulletinHits.Hit hit = search("AI").hits().getFirst();

        assertThat(marked(hit.title())).isEqualTo("[AI]助农");
        assertThat(marked(hit.snippet())).startsWith("…").contains("用上了[ai]种田");
    }

    @Test
    void markupIsNeitherFoundNorShown() {
        fixture.published(BulletinFixture.content("标记", "<p>一 <strong>&lt;b&gt;</strong> 二</p>"));

        assertThat(titles("strong")).isEmpty();
        assertThat(marked(search("标记").hits().getFirst().title())).isEqualTo("[标记]");
    }

    @Test
    void nobodyFindsWhatIsNotThereForThem() {
        fixture.published(BulletinFixture.content("公开义诊"));
        fixture.published(BulletinFixture.of(ArticleKind.BRIEF, "内部义诊", "<p>内部。</p>", Audience.SIGNED_IN));

        assertThat(titles("义诊")).containsExactly("公开义诊");
        assertThat(search("义诊").total()).isOne();
        assertThat(SignedIn.as(fixture.writer(), () -> titles("义诊"))).hasSize(2);
    }

    @Test
    void whatIsWithdrawnIsFoundNoMore() {
        ArticleId article = fixture.published(BulletinFixture.content("义诊进村"));
        SignedIn.as(fixture.reviewer(), () -> newsroom.withdraw(article, "有误"));

        assertThat(titles("义诊")).isEmpty();
    }

    @Test
    void wordsAndFiltersNarrowTogether() {
        fixture.published(BulletinFixture.content("义诊进村"));
        fixture.published(BulletinFixture.of(ArticleKind.CASE, "义诊经验", "<p>经验。</p>", Audience.EVERYBODY));

        assertThat(bulletins
                        .search("义诊", BulletinFilter.of(ArticleKind.CASE), FIRST)
                        .total())
                .isOne();
        assertThat(bulletins
                        .search("义诊", new BulletinFilter(null, null, null, null, "驻点联系", null), FIRST)
                        .total())
                .isEqualTo(2);
        assertThat(bulletins
                        .search("义诊", new BulletinFilter(null, null, null, null, "别的", null), FIRST)
                        .total())
                .isZero();
        assertThat(titles("驻点联系")).hasSize(2);
    }

    @Test
    void aSearchCostsThreeStatementsAtMost() {
        for (int i = 0; i < 5; i++) {
            fixture.published(BulletinFixture.content("义诊" + i));
        }

        assertThat(Statements.of(() -> search("义诊"))).hasSizeLessThanOrEqualTo(3);
        assertThat(Set.copyOf(titles("义诊"))).hasSize(5);
    }
}
