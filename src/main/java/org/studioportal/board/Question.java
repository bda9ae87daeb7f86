package org.studioportal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.studioportal.security.AccountId;
import org.studioportal.shared.BaseEntity;

/** What somebody wants to know of a listing before they claim it, and what its owner says. */
@Entity
@Table(name = "board_question")
class Question extends BaseEntity {
    @Column(updatable = false)
    private long listingId;

    @Column(updatable = false)
    private long askedBy;

    @Column(name = "question", updatable = false)
    private String text;

    private Long answeredBy;
    private Instant answeredAt;
    private String answer;

    protected Question() {}

    Question(ListingId listing, AccountId askedBy, String text) {
        listingId = listing.value();
        this.askedBy = askedBy.value();
        this.text = text;
    }

    /** Says it, or says it better. */
    void answer(String words, AccountId by, Instant at) {
        answer = words;
        answeredBy = by.value();
        answeredAt = at;
    }

    QuestionId id() {
        return new QuestionId(getId());
    }

    ListingId listing() {
        return new ListingId(listingId);
    }

    AccountId askedBy() {
        return new AccountId(askedBy);
    }

    String text() {
        return text;
    }

    /** Null until it is answered. */
    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
