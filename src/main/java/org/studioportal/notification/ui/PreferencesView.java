package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.studioportal.notification.NoticeHours;
import org.studioportal.notification.NoticeKind;
import org.studioportal.notification.NoticePreferences;
import org.studioportal.notification.NoticeTopic;
import org.studioportal.notification.NoticeWords;
import org.studioportal.notification.Timing;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.OwnAccount;
import org.studioportal.shared.Masking;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.Section;

/** When the person wants a letter about what; the inbox has everything at once. */
@Route(PreferencesView.PATH)
@PermitAll
@StyleSheet("context://theme/inbox.css")
public class PreferencesView extends Div implements HasDynamicTitle {
    static final String PATH = "inbox/preferences";

    private final transient NoticePreferences preferences;
    private final transient NoticeWords words;

    PreferencesView(NoticePreferences preferences, NoticeWords words, OwnAccount account, CurrentUser currentUser) {
        this.preferences = preferences;
        this.words = words;
        addClassNames("page", "inbox");
        Anchor inbox = new Anchor(InboxView.PATH, t("inbox.preferences.back"));
        inbox.addClassNames("button-link", "secondary");
        add(
                new PageHeader(t("inbox.preferences.title"), t("inbox.preferences.lead"), inbox),
                address(account.profile().email()),
                hours(preferences.hours()));
        Actor person = currentUser.require();
        Map<NoticeKind, Timing> chosen = preferences.mine();
        for (NoticeTopic topic : NoticeTopic.values()) {
            Component[] kinds = Stream.of(NoticeKind.values())
                    .filter(kind -> kind.topic() == topic && Concerns.concerns(kind, person))
                    .map(kind -> kind.fixed() ? always(kind) : choice(kind, chosen.get(kind)))
                    .toArray(Component[]::new);
            if (kinds.length > 0) {
                Div rows = new Div(kinds);
                rows.addClassName("preference-rows");
                add(new Section(t("inbox.topic", topic), rows));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return t("inbox.preferences.title");
    }

    private static Component address(String email) {
        Paragraph address = new Paragraph(
                email == null || email.isBlank()
                        ? t("inbox.preferences.no-address")
                        : t("inbox.preferences.address", Masking.email(email)));
        address.addClassName("inbox-word");
        return address;
    }

    private static Component hours(NoticeHours hours) {
        Div words = new Div(new Paragraph(t("inbox.preferences.digests", Formats.time(hours.digestAt()))));
        if (!hours.quietFrom().equals(hours.quietUntil())) {
            words.add(new Paragraph(
                    t("inbox.preferences.nights", Formats.time(hours.quietFrom()), Formats.time(hours.quietUntil()))));
        }
        if (hours.holidays()) {
            words.add(new Paragraph(t("inbox.preferences.holidays")));
        }
        return words;
    }

    private Component choice(NoticeKind kind, Timing timing) {
        NativeRadios<Timing> choice = new NativeRadios<>(
                words.title(kind, locale()), List.of(Timing.values()), each -> t("inbox.timing", each));
        choice.setValue(timing);
        choice.addClassName("preference-row");
        choice.addValueChangeListener(change -> {
            preferences.choose(kind, change.getValue());
            Notices.done(
                    t("inbox.preferences.saved", words.title(kind, locale()), t("inbox.timing", change.getValue())));
        });
        return choice;
    }

    private Component always(NoticeKind kind) {
        Span name = new Span(words.title(kind, locale()));
        name.addClassName("preference-name");
        Div row = new Div(name, new Span(t("inbox.preferences.always")));
        row.addClassName("preference-row");
        return row;
    }
}
