package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.studioportal.notification.Delivery;
import org.studioportal.notification.DeliveryState;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Tag;

/** A letter of the outbox: what, to whom, where it stands, and what the other end said. */
class OutboxLetter extends Article {
    private static final Set<DeliveryState> UNDER_WAY = EnumSet.of(DeliveryState.PENDING, DeliveryState.SENDING);

    private final Delivery letter;

    /** @param choose is told when it is chosen, and when it is not any more */
    OutboxLetter(Delivery letter, String title, BiConsumer<OutboxLetter, Boolean> choose) {
        this.letter = letter;
        addClassName("outbox-letter");
        String name = letter.displayName().isEmpty() ? t("outbox.nobody") : letter.displayName();
        Checkbox box = new Checkbox();
        box.setAriaLabel(t("outbox.choose.letter", title, name));
        box.addValueChangeListener(change -> choose.accept(this, change.getValue()));
        box.setVisible(DeliveryState.RETRIABLE.contains(letter.state()));
        Div place = new Div(box);
        place.addClassName("outbox-choice");

        Span what = new Span(title);
        what.addClassName("outbox-title");
        Div head = new Div(new Tag(t("outbox.state", letter.state()), tone(letter.state())), what);
        head.add(
                new Span(t("outbox.to", name, letter.username())), new Tag(ChannelNames.of(letter.channel()), "quiet"));
        head.addClassName("outbox-head");
        Div words = new Div(head, quiet(times()));
        words.addClassName("outbox-words");
        if (letter.lastError() != null) {
            Paragraph error = new Paragraph(t("outbox.error", letter.lastError()));
            error.addClassName("outbox-error");
            words.add(error);
        }
        words.add(quiet(t("outbox.message", letter.messageId())));
        add(place, words);
    }

    Delivery letter() {
        return letter;
    }

    private String times() {
        StringBuilder times = new StringBuilder(t("outbox.written", Formats.moment(letter.createdAt())));
        if (letter.attempts() > 0) {
            times.append(t("outbox.attempts", letter.attempts()));
        }
        if (UNDER_WAY.contains(letter.state())) {
            times.append(t("outbox.next", Formats.moment(letter.nextTry())));
        }
        if (letter.endedAt() != null) {
            times.append(t("outbox.ended", Formats.moment(letter.endedAt())));
        }
        return times.toString();
    }

    private static Paragraph quiet(String text) {
        Paragraph quiet = new Paragraph(text);
        quiet.addClassName("quiet-text");
        return quiet;
    }

    private static String tone(DeliveryState state) {
        return switch (state) {
            case SENT -> "good";
            case DEAD -> "bad";
            case HELD -> "warn";
            case PENDING, SENDING, CANCELLED -> "quiet";
        };
    }
}
