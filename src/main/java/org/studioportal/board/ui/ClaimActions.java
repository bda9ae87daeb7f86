package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.studioportal.board.BoardSide;
import org.studioportal.board.ClaimAction;
import org.studioportal.board.ClaimLine;
import org.studioportal.board.ClaimStatus;
import org.studioportal.board.ClaimSteps;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.ui.Notices;

/** What the signed-in person can do with a claim: the most useful step as a button, the rest behind it. */
class ClaimActions extends Div {
    /** The most useful first. */
    private static final List<ClaimAction> FORWARD =
            List.of(ClaimAction.TAKE, ClaimAction.ACCEPT, ClaimAction.CONFIRM, ClaimAction.REPORT, ClaimAction.START);

    private final transient ClaimSteps steps;
    private final transient PictureStore pictures;
    private final transient ClaimLine line;
    private final transient Runnable done;

    /** @param done told after a step was taken: what is shown is old by then */
    ClaimActions(ClaimSteps steps, PictureStore pictures, ClaimLine line, Runnable done) {
        this.steps = steps;
        this.pictures = pictures;
        this.line = line;
        this.done = done;
        addClassName("claim-actions");
        Set<ClaimAction> rest = EnumSet.noneOf(ClaimAction.class);
        rest.addAll(line.actions());
        Optional<ClaimAction> main = FORWARD.stream().filter(rest::remove).findFirst();
        main.ifPresent(action -> add(button(action, ButtonVariant.PRIMARY)));
        if (rest.size() > 1) {
            add(menu(rest));
        } else {
            rest.forEach(action -> add(button(action, ButtonVariant.TERTIARY)));
        }
    }

    private Button button(ClaimAction action, ButtonVariant variant) {
        Button button = new Button(verb(action));
        button.addThemeVariants(variant);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            begin(action);
            button.setEnabled(true);
        });
        if (line.claimantName() != null) {
            button.setAriaLabel(t("board.claim.of", verb(action), line.claimantName()));
        }
        return button;
    }

    private MenuBar menu(Set<ClaimAction> actions) {
        MenuBar menu = new MenuBar();
        MenuItem more = menu.addItem(t("board.claim.more"));
        actions.forEach(action -> more.getSubMenu().addItem(verb(action), click -> begin(action)));
        return menu;
    }

    private String verb(ClaimAction action) {
        if (action == ClaimAction.RELEASE && line.side() == BoardSide.SUPPLY) {
            return t("board.claim.do.release-booking");
        }
        if (action == ClaimAction.DECLINE && line.status() == ClaimStatus.INVITED) {
            return t("board.claim.do.take-back");
        }
        return action == ClaimAction.DECLINE && line.status() == ClaimStatus.ACCEPTED
                ? t("board.claim.do.cancel")
                : t("board.claim.do", action);
    }

    private void begin(ClaimAction action) {
        switch (action) {
            case ACCEPT -> atOnce(() -> told(action, steps.accept(line.id())));
            case TAKE -> atOnce(() -> told(action, steps.take(line.id())));
            case START ->
                atOnce(() -> {
                    steps.start(line.id());
                    told(action);
                });
            case REPORT ->
                new ReportDialog(line, pictures, report -> {
                            steps.report(line.id(), report);
                            told(action);
                        })
                        .open();
            case CONFIRM ->
                new RatingDialog(line, (stars, comment) -> {
                            steps.confirm(line.id(), stars, comment);
                            told(action);
                        })
                        .open();
            case DECLINE ->
                ask(action, (series, why) -> steps.decline(line.id(), series, why))
                        .required()
                        .open();
            case RELEASE ->
                ask(action, (series, why) -> steps.release(line.id(), series, why))
                        .required()
                        .open();
            case REFUSE ->
                new ReasonDialog(verb(action), consequence(action), verb(action), (series, why) -> {
                            steps.refuse(line.id(), why);
                            told(action);
                        })
                        .open();
            case MISS ->
                new ReasonDialog(verb(action), consequence(action), verb(action), (series, why) -> {
                            steps.missed(line.id(), why);
                            told(action);
                        })
                        .open();
            case PROMOTE, LAPSE, LEAVE_UNCONFIRMED, VOID -> throw new IllegalArgumentException(action.name());
        }
    }

    /** What may concern a whole series: what is agreed shift by shift is given back so, what is not yet agreed as one. */
    private ReasonDialog ask(ClaimAction action, ReasonDialog.Step step) {
        ReasonDialog dialog = new ReasonDialog(verb(action), consequence(action), verb(action), (series, why) -> {
            step.take(series, why);
            told(action);
        });
        return line.series() ? dialog.ofSeries(line.status() != ClaimStatus.ACCEPTED) : dialog;
    }

    private static String consequence(ClaimAction action) {
        return t("board.claim.consequence", action);
    }

    private void atOnce(Runnable step) {
        try {
            step.run();
        } catch (PortalException refused) {
            Notices.refused(refused);
            // What is shown is not what stands.
            done.run();
        }
    }

    private void told(ClaimAction action, ClaimStatus stands) {
        Notices.done(stands == ClaimStatus.WAITING ? t("board.claim.done.waiting") : t("board.claim.done", action));
        done.run();
    }

    private void told(ClaimAction action) {
        Notices.done(t("board.claim.done", action));
        done.run();
    }
}
