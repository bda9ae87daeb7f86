package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.studioportal.board.BoardRefused;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingKind;
import org.studioportal.board.ListingStatus;
import org.studioportal.board.Posting;
import org.studioportal.board.PostingState;
import org.studioportal.shared.ui.PageHeader;

/** A screen on which something is written for the board: anew, or on from what is kept. */
abstract class PostingView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private final transient PostingServices services;
    private final ListingKind kind;
    private final String path;
    private final Div page = new Div();
    private PostingSteps steps;

    PostingView(PostingServices services, ListingKind kind, String path) {
        this.services = services;
        this.kind = kind;
        this.path = path;
        addClassNames("page", "narrow");
        page.addClassName("page-section");
    }

    /** What is written anew; empty when they have nobody to write for, which {@link #nobody} says. */
    abstract Optional<Posting> blank();

    /** What stands there when they cannot write such a thing. */
    abstract Div nobody();

    abstract List<PostingStep> steps(Posting posting);

    /** Whether it says enough to be begun. */
    boolean worthKeeping(Posting posting) {
        return true;
    }

    @Override
    public String getPageTitle() {
        return t("posting.title", kind);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        removeAll();
        add(new PageHeader(t("posting.title", kind), t("posting.lead", kind)), page);
        steps = null;
        Optional<String> listing = enter.getRouteParameters().get("listing");
        if (listing.isPresent()) {
            open(listing.get(), enter);
        } else {
            begin();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leave) {
        if (steps != null) {
            steps.keep();
        }
    }

    private void open(String number, BeforeEnterEvent enter) {
        try {
            PostingState state = services.postings().state(new ListingId(Long.parseLong(number)));
            if (state.posting().kind() != kind) {
                enter.rerouteToError(NotFoundException.class);
            } else if (state.writable()) {
                write(state.posting()).goOn(state);
            } else {
                // What is handed in is looked at where everybody follows it.
                enter.forwardTo("board/" + state.id());
            }
        } catch (NumberFormatException | BoardRefused.Unknown none) {
            enter.rerouteToError(NotFoundException.class);
        }
    }

    private void begin() {
        Optional<Posting> blank = blank();
        Optional<ListingId> draft = services.postings().draft(kind);
        if (blank.isEmpty()) {
            show(nobody());
        } else if (draft.isPresent()) {
            offer(services.postings().state(draft.get()), blank.get());
        } else {
            write(blank.get()).begin(blank.get());
        }
    }

    private void offer(PostingState draft, Posting blank) {
        show(new DraftOffer(
                draft.posting().content(), () -> write(draft.posting()).goOn(draft), () -> {
                    services.postings().discard(draft.id());
                    write(blank).begin(blank);
                }));
    }

    private PostingSteps write(Posting posting) {
        KeptDraft draft = new KeptDraft(services.postings(), this::worthKeeping);
        steps = new PostingSteps(draft, steps(posting), services.clock(), status -> done(draft.id(), status));
        show(steps);
        return steps;
    }

    private void done(ListingId id, ListingStatus status) {
        steps = null;
        show(new PostingDone(id, kind, status, path));
    }

    private void show(Div content) {
        page.removeAll();
        page.add(content);
    }
}
