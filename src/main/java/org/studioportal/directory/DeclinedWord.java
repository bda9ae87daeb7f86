package org.studioportal.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.studioportal.shared.BaseEntity;

/** A word that the city does not want in its vocabulary. */
@Entity
@Table(name = "specialty_declined")
class DeclinedWord extends BaseEntity {
    private String word;
    private String reason;

    protected DeclinedWord() {}

    DeclinedWord(String word, String reason) {
        this.word = word;
        this.reason = reason;
    }

    void because(String why) {
        reason = why;
    }

    String word() {
        return word;
    }
}
