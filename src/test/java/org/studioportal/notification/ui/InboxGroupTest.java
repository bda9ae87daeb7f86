package org.studioportal.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.studioportal.notification.InboxFilter.Shelf;
import org.studioportal.notification.InboxLine;
import org.studioportal.notification.NoticeFacts;
import org.studioportal.notification.NoticeId;
import org.studioportal.notification.NoticeKind;

class InboxGroupTest {
    @Test
    void threeOfAKindAreOneEntryWhereTheirNewestStands() {
        List<InboxGroup> groups = InboxGroup.of(
                Shelf.NEW,
                page(
                        NoticeKind.LISTING_OPENED,
                        NoticeKind.CLAIM_TO_ANSWER,
                        NoticeKind.PASSWORD_CHANGED,
                        NoticeKind.CLAIM_TO_ANSWER,
                        NoticeKind.CLAIM_TO_ANSWER));

        assertThat(groups)
                .extracting(group -> group.newest().kind())
                .containsExactly(NoticeKind.LISTING_OPENED, NoticeKind.CLAIM_TO_ANSWER, NoticeKind.PASSWORD_CHANGED);
        assertThat(groups).extracting(InboxGroup::single).containsExactly(true, false, true);
        assertThat(groups.get(1).ids()).extracting(NoticeId::value).containsExactly(4L, 2L, 1L);
    }

    @Test
    void twoOfAKindStayTwo() {
        assertThat(InboxGroup.of(Shelf.NEW, page(NoticeKind.CLAIM_TO_ANSWER, NoticeKind.CLAIM_TO_ANSWER)))
                .hasSize(2);
    }

    @Test
    void whatIsNotNewAnyMoreIsShownOneByOne() {
        List<InboxLine> page = page(NoticeKind.CLAIM_TO_ANSWER, NoticeKind.CLAIM_TO_ANSWER, NoticeKind.CLAIM_TO_ANSWER);
        for (Shelf shelf : List.of(Shelf.ALL, Shelf.ARCHIVE)) {
            assertThat(InboxGroup.of(shelf, page)).as(shelf.name()).hasSize(3).allMatch(InboxGroup::single);
        }
    }

    @Test
    void theNextStepIsOneOnlyWhereItIsAtOnePlace() {
        List<InboxLine> page = page(NoticeKind.REQUEST_TO_VET, NoticeKind.REQUEST_TO_VET, NoticeKind.REQUEST_TO_VET);
        assertThat(InboxGroup.of(Shelf.NEW, page).getFirst().onePlace()).isTrue();

        InboxLine first = page.getFirst();
        InboxLine elsewhere =
                new InboxLine(first.id(), first.kind(), first.facts(), first.at(), "board/7", false, false, false);
        assertThat(InboxGroup.of(Shelf.NEW, List.of(elsewhere, page.get(1), page.get(2)))
                        .getFirst()
                        .onePlace())
                .isFalse();
    }

    @Test
    void nothingIsNoEntry() {
        assertThat(InboxGroup.of(Shelf.NEW, List.of())).isEmpty();
    }

    /** The first has the highest number, as in the inbox. */
    private static List<InboxLine> page(NoticeKind... kinds) {
        List<InboxLine> lines = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            lines.add(new InboxLine(
                    new NoticeId(kinds.length - i),
                    kinds[i],
                    NoticeFacts.NONE,
                    Instant.EPOCH,
                    "account",
                    false,
                    false,
                    false));
        }
        return lines;
    }
}
