package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.studioportal.notification.Delivery;
import org.studioportal.notification.DeliveryState;
import org.studioportal.notification.NoticeKind;
import org.studioportal.notification.NoticeWords;
import org.studioportal.notification.Outbox;
import org.studioportal.notification.OutboxFilter;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.MoreButton;
import org.studioportal.shared.ui.Notices;

/** The letters that were asked for, the newest first; several can be chosen and sent again or taken out together. */
class OutboxLetters extends Div {
    private static final int STEP = 50;

    private final transient Outbox outbox;
    private final transient NoticeWords words;
    private final transient Runnable changed;
    private final OrderedList list = new OrderedList();
    private final Map<Delivery, OutboxLetter> chosen = new LinkedHashMap<>();
    private final Span number = new Span();
    private final Button retry = new Button(t("outbox.retry"), click -> retry());
    private final Button cancel = new Button(t("outbox.cancel"), click -> askToCancel());
    private final MoreButton more = new MoreButton(this::next);
    private OutboxFilter filter = OutboxFilter.ALL;
    private long before;

    /** @param changed runs after letters were sent again or taken out */
    OutboxLetters(Outbox outbox, NoticeWords words, Runnable changed) {
        this.outbox = outbox;
        this.words = words;
        this.changed = changed;
        addClassName("outbox-letters");
        list.addClassNames("plain", "outbox-list");
        number.getElement().setAttribute("role", "status");
        Div tools = new Div(number, retry, cancel);
        tools.addClassName("outbox-tools");
        add(tools, list, more);
    }

    void show(OutboxFilter wanted) {
        filter = wanted;
        before = Long.MAX_VALUE;
        list.removeAll();
        chosen.clear();
        choices();
        next();
    }

    boolean isEmpty() {
        return list.getComponentCount() == 0;
    }

    private void next() {
        List<Delivery> page = outbox.page(filter, before, STEP);
        page.forEach(letter -> list.add(new ListItem(new OutboxLetter(letter, title(letter), this::choose))));
        more.offer(page.size() == STEP);
        if (!page.isEmpty()) {
            before = page.getLast().id();
        }
    }

    private String title(Delivery letter) {
        return letter.kind().equals(Delivery.DIGEST)
                ? t("outbox.digest")
                : words.title(NoticeKind.valueOf(letter.kind()), locale());
    }

    private void choose(OutboxLetter letter, boolean isChosen) {
        if (isChosen) {
            chosen.put(letter.letter(), letter);
        } else {
            chosen.remove(letter.letter());
        }
        choices();
    }

    private void choices() {
        number.setText(chosen.isEmpty() ? t("outbox.choose") : t("outbox.chosen", chosen.size()));
        retry.setEnabled(!of(DeliveryState.RETRIABLE).isEmpty());
        cancel.setEnabled(!of(DeliveryState.CANCELLABLE).isEmpty());
    }

    private List<Long> of(Set<DeliveryState> states) {
        return chosen.keySet().stream()
                .filter(letter -> states.contains(letter.state()))
                .map(Delivery::id)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void retry() {
        Notices.done(t("outbox.retried", outbox.retry(of(DeliveryState.RETRIABLE))));
        changed.run();
    }

    private void askToCancel() {
        List<Long> letters = of(DeliveryState.CANCELLABLE);
        ConfirmStep.ask(t("outbox.cancel.ask", letters.size()), t("outbox.cancel.means"), t("outbox.cancel"), () -> {
            Notices.done(t("outbox.cancelled", outbox.cancel(letters)));
            changed.run();
        });
    }
}
