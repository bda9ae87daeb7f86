package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.WrongInput;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
@RecordApplicationEvents
class QuestionsTest {
    @Autowired
    private Questions questions;

    @Autowired
    private Listings listings;

    @Autowired
    private BoardFixture board;

    @Autowired
    private TownFixture towns;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Town other;
    private Actor helper;
    private ListingId request;

    @BeforeEach
    void aRequest() {
        town = towns.town(1);
        other = towns.town(2);
        helper = other.team().get(1).actor();
        request = board.open(town, 1);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void whoeverMayClaimAsksAndTheOwnerAnswersAndBothAreWrittenDown() {
        QuestionId question = ask(helper, "要带工具吗？");
        SignedIn.as(town.clerk(), () -> questions.answer(question, "不用"));
        SignedIn.as(town.clerk(), () -> questions.answer(question, "不用，家里都有"));

        assertThat(jdbc.sql("select answer from board_question")
                        .query(String.class)
                        .list())
                .containsExactly("不用，家里都有");
        assertThat(jdbc.sql("select action from audit_entry where action like 'board.question%' order by id")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("board.question.asked", "board.question.answered", "board.question.answered"));
    }

    @Test
    void whatIsAskedAndAnsweredIsToldToOtherRooms() {
        QuestionId question = ask(helper, "要带工具吗？");
        SignedIn.as(town.clerk(), () -> questions.answer(question, "不用"));
        QuestionId takenBack = ask(helper, "几点到？");
        SignedIn.as(helper, () -> questions.withdraw(takenBack));

        assertThat(events.stream(BoardEvent.QuestionAsked.class))
                .extracting(
                        BoardEvent.QuestionAsked::listing,
                        BoardEvent.QuestionAsked::question,
                        BoardEvent.QuestionAsked::actor)
                .containsExactly(
                        tuple(request, question, helper.accountId()), tuple(request, takenBack, helper.accountId()));
        assertThat(events.stream(BoardEvent.QuestionAnswered.class))
                .extracting(
                        BoardEvent.QuestionAnswered::listing,
                        BoardEvent.QuestionAnswered::question,
                        BoardEvent.QuestionAnswered::asker,
                        BoardEvent.QuestionAnswered::actor)
                .containsExactly(tuple(
                        request,
                        question,
                        new AccountId(helper.accountId()),
                        town.clerk().accountId()));
    }

    @Test
    void whoeverHasNoPartInSuchThingsDoesNotAsk() {
        refused(other.villager(), () -> questions.ask(request, "在哪里？"));
        ListingId offer = board.offer(town, "法律咨询");
        refused(helper, () -> questions.ask(offer, "在哪里？"));
        assertThat(SignedIn.as(other.villager(), () -> questions.ask(offer, "要带材料吗？")))
                .isNotNull();
    }

    @Test
    void onlyTheOwnersSideAnswers() {
        QuestionId question = ask(helper, "要带工具吗？");
        refused(helper, () -> questions.answer(question, "要"));
        refused(other.clerk(), () -> questions.answer(question, "要"));
    }

    @Test
    void onesOwnQuestionIsTakenBackUntilItIsAnswered() {
        QuestionId question = ask(helper, "要带工具吗？");
        refused(town.clerk(), () -> questions.withdraw(question));
        SignedIn.as(helper, () -> questions.withdraw(question));
        assertThat(jdbc.sql("select count(*) from board_question")
                        .query(Integer.class)
                        .single())
                .isZero();

        QuestionId second = ask(helper, "几点到？");
        SignedIn.as(town.villager(), () -> questions.answer(second, "三点"));
        refused(helper, () -> questions.withdraw(second));
    }

    @Test
    void whatIsNotOnTheBoardIsNotAskedAbout() {
        SignedIn.as(town.clerk(), () -> listings.withdraw(request, "不需要了"));
        SignedIn.as(
                helper,
                () -> assertThatExceptionOfType(BoardRefused.ListingStands.class)
                        .isThrownBy(() -> questions.ask(request, "还需要吗？")));
    }

    @Test
    void nothingAndTooMuchAreRefusedWithASentence() {
        SignedIn.as(helper, () -> {
            assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> questions.ask(request, "  "));
            assertThatExceptionOfType(WrongInput.class)
                    .isThrownBy(() -> questions.ask(request, "长".repeat(Questions.QUESTION_LENGTH + 1)));
        });
        QuestionId question = ask(helper, "要带工具吗？");
        SignedIn.as(
                town.clerk(),
                () -> assertThatExceptionOfType(WrongInput.class)
                        .isThrownBy(() -> questions.answer(question, "长".repeat(Questions.ANSWER_LENGTH + 1))));
    }

    private QuestionId ask(Actor who, String text) {
        return SignedIn.as(who, () -> questions.ask(request, text));
    }

    private static void refused(Actor who, Runnable work) {
        SignedIn.as(
                who,
                () -> assertThatExceptionOfType(BoardRefused.NotYours.class).isThrownBy(work::run));
    }
}
