package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.studioportal.directory.OneTimeSignIn;
import org.studioportal.directory.VolunteerAccounts;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerSignIn;
import org.studioportal.security.AccountStanding;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.OneTimePasswordDialog;
import org.studioportal.shared.ui.Tag;

/** How one volunteer signs in, for those who answer for them: opens an account, or gives a new one-time password. */
class SignInSection extends Div {
    private final transient VolunteerAccounts accounts;
    private final transient Runnable changed;

    /** @param changed runs when the volunteer's account is not what it was */
    SignInSection(VolunteerAccounts accounts, Runnable changed) {
        this.accounts = accounts;
        this.changed = changed;
        addClassName("sign-in-section");
    }

    /** @param volunteer null for one who is only being registered */
    void show(VolunteerId volunteer, String name) {
        removeAll();
        setVisible(volunteer != null);
        if (volunteer == null) {
            return;
        }
        VolunteerSignIn signIn = accounts.of(volunteer);
        add(new H3(t("volunteer-account.title")));
        if (signIn.account() == null) {
            add(new Paragraph(t("volunteer-account.none")));
        } else {
            standing(signIn.account());
        }
        if (signIn.openable()) {
            add(new Button(t("volunteer-account.open"), click -> open(volunteer, name, signIn.proposal())));
        }
        if (signIn.resettable()) {
            add(new Button(t("volunteer-account.reset"), click -> askToReset(volunteer, name)));
        } else if (signIn.beyondUnit()) {
            Paragraph why = new Paragraph(t("volunteer-account.beyond-unit"));
            why.addClassName("quiet-text");
            add(why);
        }
    }

    /** The sign-in name and, where it is not simply in use, the state: for a list. */
    static String words(AccountStanding account) {
        if (account == null) {
            return t("volunteer-account.none");
        }
        return account.state() == AccountStanding.State.IN_USE
                ? account.username()
                : t("volunteer-account.line", account.username(), t("volunteer-account.state", account.state()));
    }

    private void standing(AccountStanding account) {
        Div tags = new Div(
                new Tag(account.username(), "quiet"),
                new Tag(t("volunteer-account.state", account.state()), tone(account.state())));
        tags.addClassName("tags");
        add(tags);
        if (account.lastSignInAt() != null) {
            Span last = new Span(t("volunteer-account.last", Formats.moment(account.lastSignInAt())));
            last.addClassName("quiet-text");
            add(last);
        }
    }

    private void open(VolunteerId volunteer, String name, String proposal) {
        new OpenAccountDialog(
                        name,
                        proposal,
                        username -> accounts.open(volunteer, username),
                        () -> showAgain(volunteer, name))
                .open();
    }

    private void askToReset(VolunteerId volunteer, String name) {
        ConfirmStep.ask(
                t("volunteer-account.reset.ask", name),
                t("volunteer-account.reset.consequence"),
                t("volunteer-account.reset"),
                () -> reset(volunteer, name));
    }

    private void reset(VolunteerId volunteer, String name) {
        try {
            OneTimeSignIn signIn = accounts.resetPassword(volunteer);
            new OneTimePasswordDialog(signIn.name(), signIn.username(), signIn.password()).open();
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
        showAgain(volunteer, name);
    }

    private void showAgain(VolunteerId volunteer, String name) {
        show(volunteer, name);
        changed.run();
    }

    private static String tone(AccountStanding.State state) {
        return switch (state) {
            case DISABLED -> "bad";
            case NEVER_USED, PASSWORD_DUE -> "warn";
            case IN_USE -> "good";
        };
    }
}
