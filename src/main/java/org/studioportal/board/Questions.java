package org.studioportal.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.audit.AuditTrail;

/** Questions on a listing, and what its owner answers; whoever sees the listing reads them. */
@Service
public class Questions {
    public static final int QUESTION_LENGTH = 500;
    public static final int ANSWER_LENGTH = 1000;

    private final QuestionRepository questions;
    private final ListingRepository listings;
    private final BoardAccess access;
    private final Claimants claimants;
    private final Flushing flushing;
    private final BoardLog log;
    private final AuditTrail audit;
    private final Clock clock;

    Questions(
            QuestionRepository questions,
            ListingRepository listings,
            BoardAccess access,
            Claimants claimants,
            Flushing flushing,
            BoardLog log,
            AuditTrail audit,
            Clock clock) {
        this.questions = questions;
        this.listings = listings;
        this.access = access;
        this.claimants = claimants;
        this.flushing = flushing;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks the owner of a listing that is on the board.
     *
     * @throws org.studioportal.shared.WrongInput when nothing is asked, or too much
     * @throws BoardRefused.ListingStands when it is not on the board
     * @throws BoardRefused.NotYours when they could not claim such a thing, nor own it
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public QuestionId ask(ListingId id, String typed) {
        String text = words("question", typed, QUESTION_LENGTH);
        Listing listing = listings.findById(id.value()).orElseThrow(BoardRefused.Unknown::new);
        if (!listing.status().live()) {
            throw new BoardRefused.ListingStands(listing.status());
        }
        if (!claimants.mayAsk(listing)) {
            throw new BoardRefused.NotYours();
        }
        Question question = questions.save(new Question(id, access.account(), text));
        log.asked(question, clock.instant());
        return question.id();
    }

    /**
     * The owner's side answers; a second answer takes the place of the first.
     *
     * @throws org.studioportal.shared.ChangedMeanwhile when somebody answers, or takes the question back, at the same moment
     * @throws org.studioportal.shared.WrongInput when nothing is answered, or too much
     * @throws BoardRefused.NotYours when the listing is not theirs
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void answer(QuestionId id, String typed) {
        String text = words("answer", typed, ANSWER_LENGTH);
        Question question = known(id);
        Listing listing = listings.findById(question.listing().value()).orElseThrow(BoardRefused.Unknown::new);
        if (access.parties(listing).isEmpty()) {
            throw new BoardRefused.NotYours();
        }
        Instant now = clock.instant();
        flushing.flushed(
                () -> {
                    question.answer(text, access.account(), now);
                    return question;
                },
                Map.of());
        log.answered(question, now);
    }

    /**
     * Takes one's own question back.
     *
     * @throws BoardRefused.NotYours when somebody else asked it, or it has been answered
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void withdraw(QuestionId id) {
        Question question = known(id);
        if (!access.signedInAs(question.askedBy()) || question.answer() != null) {
            throw new BoardRefused.NotYours();
        }
        flushing.flushed(
                () -> {
                    questions.delete(question);
                    return question;
                },
                Map.of());
        audit.record("board.question.withdrawn", "Question", id.value(), null);
    }

    private Question known(QuestionId id) {
        return questions.findById(id.value()).orElseThrow(BoardRefused.Unknown::new);
    }

    private static String words(String field, String typed, int length) {
        FormInput input = new FormInput();
        String text = input.required(field, typed, length);
        input.refuseIfWrong();
        return text;
    }
}
