package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.studioportal.notification.ChannelStanding;
import org.studioportal.notification.DeliveryState;
import org.studioportal.notification.NoticeWords;
import org.studioportal.notification.Outbox;
import org.studioportal.notification.OutboxFilter;
import org.studioportal.shared.ui.Chips;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Labelled;
import org.studioportal.shared.ui.NativeChoice;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.QueryState;

/** All letters of the portal: what left, what waits, what was refused and why. */
@Route("admin/outbox")
@Menu(title = "outbox.title", order = 365)
@RolesAllowed("CITY_ADMIN")
@StyleSheet("context://theme/studio.css")
@StyleSheet("context://theme/inbox.css")
public class OutboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int DAYS = 30;

    private final transient Outbox outbox;
    private final OutboxStandings standings;
    private final Div figures = new Div();
    private final TextField words = new TextField(t("outbox.words"));
    private final NativeChoice<String> channel;
    private final Chips<DeliveryState> state = new Chips<>(
            t("outbox.states"),
            t("outbox.states.all"),
            List.of(DeliveryState.values()),
            each -> t("outbox.state", each));
    private final OutboxLetters letters;
    private final Div empty = new Div();
    private final QueryState address;

    OutboxView(Outbox outbox, NoticeWords noticeWords) {
        this.outbox = outbox;
        addClassName("page");
        standings = new OutboxStandings(outbox, this::showAll);
        letters = new OutboxLetters(outbox, noticeWords, this::showAll);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setPlaceholder(t("outbox.words.hint"));
        List<String> channels =
                outbox.standings().stream().map(ChannelStanding::channel).toList();
        channel = new NativeChoice<>(t("outbox.channels.all"), channels, ChannelNames::of);
        address = new QueryState(this::showLetters)
                .bind("q", words)
                .bind("channel", channel, name -> name, name -> channels.contains(name) ? name : null)
                .bind("state", state, each -> each.name().toLowerCase(Locale.ROOT), OutboxView::state);
        Div filters = new Div(words, new Labelled(t("outbox.channels"), channel), address.clearButton());
        filters.addClassName("filter-bar");
        add(new PageHeader(t("outbox.title"), t("outbox.lead")), standings, figures, filters, state, letters, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        address.read(enter.getLocation());
        showAll();
    }

    @Override
    public String getPageTitle() {
        return t("outbox.title");
    }

    private void showAll() {
        standings.show(outbox.standings());
        figures.removeAll();
        figures.add(new DeliveryChart(outbox.figures(DAYS)));
        state.count(outbox.counts());
        showLetters();
    }

    private void showLetters() {
        letters.show(new OutboxFilter(words.getValue(), state.getValue(), channel.getValue()));
        letters.setVisible(!letters.isEmpty());
        empty.removeAll();
        if (letters.isEmpty()) {
            empty.add(nothing());
        }
    }

    private Component nothing() {
        boolean narrowed = !words.isEmpty() || !state.isEmpty() || !channel.isEmpty();
        return narrowed
                ? new EmptyState(t("outbox.nothing"), t("outbox.nothing.hint"))
                : new EmptyState(t("outbox.empty"), t("outbox.empty.hint"));
    }

    private static DeliveryState state(String name) {
        for (DeliveryState each : DeliveryState.values()) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        return null;
    }
}
