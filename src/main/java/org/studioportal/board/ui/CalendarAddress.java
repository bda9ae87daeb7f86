package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.studioportal.board.MyCalendar;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.SubscribeLink;

/** The secret address of one's own calendar: made when it is first wanted, shown again, and made anew. */
class CalendarAddress extends Div {
    private final transient MyCalendar calendar;

    CalendarAddress(MyCalendar calendar) {
        this.calendar = calendar;
        addClassName("my-address");
        calendar.secret().ifPresentOrElse(this::show, this::offer);
    }

    private void offer() {
        Button make = new Button(t("my.subscribe.make"), click -> show(calendar.makeSecret()));
        make.setDisableOnClick(true);
        add(new Paragraph(t("my.subscribe.lead")), make);
    }

    private void show(String secret) {
        removeAll();
        String path = "my/calendar/" + secret + ".ics?lang=" + locale().getLanguage();
        SubscribeLink subscribe = new SubscribeLink(t("my.subscribe.do"), path);
        subscribe.addClassName("button-link");
        TextField address = new TextField(t("my.subscribe.address"));
        address.setValue(SubscribeLink.address(path));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setHelperText(t("my.subscribe.secret"));
        Button anew = new Button(
                t("my.subscribe.anew"),
                click -> ConfirmStep.ask(
                        t("my.subscribe.anew.ask"),
                        t("my.subscribe.anew.consequence"),
                        t("my.subscribe.anew"),
                        () -> show(calendar.makeSecret())));
        anew.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Paragraph(t("my.subscribe.lead")), subscribe, address, anew);
    }
}
