package org.studioportal.board.ui;

import java.util.function.Predicate;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingStatus;
import org.studioportal.board.Posting;
import org.studioportal.board.PostingState;
import org.studioportal.board.Postings;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.Versioned;
import org.studioportal.shared.WrongInput;

/** What somebody is writing, as far as it is kept: begun with the first word, kept on with every change. */
class KeptDraft {
    private final Postings postings;
    private final Predicate<Posting> worthKeeping;
    private ListingId id;
    private int version;
    private Posting last;

    /** @param worthKeeping whether it says enough to be begun, such as whose offer it is */
    KeptDraft(Postings postings, Predicate<Posting> worthKeeping) {
        this.postings = postings;
        this.worthKeeping = worthKeeping;
    }

    /** Nothing is written yet. */
    void blank(Posting posting) {
        id = null;
        last = posting;
    }

    /** It goes on from there. */
    void from(PostingState state) {
        id = state.id();
        version = state.version();
        last = state.posting();
    }

    /** What is stored now, and from now on counts as seen. */
    PostingState seen() {
        PostingState state = postings.state(id);
        version = state.version();
        return state;
    }

    /**
     * Keeps what has changed.
     *
     * @return whether there was anything to keep
     * @throws WrongInput if something is too long or impossible
     * @throws ChangedMeanwhile if it was changed in another window
     */
    boolean keep(Posting typed) {
        if (typed.equals(last) || id == null && !worthKeeping.test(typed)) {
            return false;
        }
        if (id == null) {
            Versioned<ListingId, Posting> begun = postings.begin(typed);
            id = begun.id();
            version = begun.version();
        } else {
            version = postings.save(id, version, typed);
        }
        last = typed;
        return true;
    }

    /**
     * Notes all that would keep it from being handed in.
     *
     * @param input what the fields themselves know already
     * @throws WrongInput if there is anything
     */
    void check(Posting typed, FormInput input) {
        try {
            postings.check(typed);
        } catch (WrongInput wrong) {
            wrong.problems()
                    .forEach(one -> input.problem(
                            one.field(), one.messageKey(), one.arguments().toArray()));
        }
        input.refuseIfWrong();
    }

    /** Hands it in, as {@link Postings#submit}. */
    ListingStatus submit(Posting typed) {
        if (id == null) {
            keep(typed);
        }
        return postings.submit(id, version, typed);
    }

    boolean begun() {
        return id != null;
    }

    /** Null until it is begun. */
    ListingId id() {
        return id;
    }
}
