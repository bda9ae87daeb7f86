package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.studioportal.notification.ChannelStanding;
import org.studioportal.notification.Outbox;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;

/** What keeps letters from leaving, and what to do about it; not there when nothing does. */
class OutboxStandings extends Div {
    private static final String MAIL = "mail";

    private final transient Outbox outbox;
    private final transient Runnable changed;

    /** @param changed runs after letters were taken out */
    OutboxStandings(Outbox outbox, Runnable changed) {
        this.outbox = outbox;
        this.changed = changed;
        addClassName("outbox-standings");
    }

    void show(List<ChannelStanding> standings) {
        removeAll();
        long held = standings.stream().mapToLong(ChannelStanding::held).sum();
        for (ChannelStanding standing : standings) {
            String name = ChannelNames.of(standing.channel());
            if (!standing.configured() && standing.channel().equals(MAIL)) {
                say(t("outbox.mail-missing", standing.held()), t("outbox.mail-missing.hint"));
            } else if (!standing.configured() && standing.held() > 0) {
                say(t("outbox.missing", name, standing.held()), t("outbox.missing.hint"));
            } else if (standing.down() != null) {
                say(
                        t("outbox.down", name, standing.waiting()),
                        t("outbox.down.hint", standing.down(), Formats.moment(standing.nextTry())));
            } else if (standing.held() > 0) {
                say(t("outbox.held", name, standing.held()), t("outbox.held.hint"));
            }
        }
        if (held > 0) {
            add(new Button(t("outbox.cancel-held", held), click -> askToCancel(held)));
        }
        setVisible(getComponentCount() > 0);
    }

    private void say(String what, String then) {
        Paragraph title = new Paragraph(what);
        title.addClassName("outbox-standing-title");
        Div word = new Div(title, new Paragraph(then));
        word.addClassName("outbox-standing");
        word.getElement().setAttribute("role", "note");
        add(word);
    }

    private void askToCancel(long held) {
        ConfirmStep.ask(
                t("outbox.cancel-held.ask", held), t("outbox.cancel.means"), t("outbox.cancel-held", held), () -> {
                    Notices.done(t("outbox.cancelled", outbox.cancelHeld()));
                    changed.run();
                });
    }
}
