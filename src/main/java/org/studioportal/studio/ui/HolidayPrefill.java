package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.studioportal.shared.ui.Formats;
import org.studioportal.studio.HolidayDay;

/** Shows which holidays would be added, and adds them when asked to. */
class HolidayPrefill extends Dialog {
    HolidayPrefill(int year, List<HolidayDay> missing, Runnable fill) {
        setHeaderTitle(t("holiday.prefill.title", String.valueOf(year)));
        UnorderedList days = new UnorderedList();
        missing.forEach(day -> days.add(new ListItem(t(
                "holiday.prefill.day",
                Formats.day(day.date()),
                Formats.weekday(day.date().getDayOfWeek()),
                day.name()))));
        add(days, new Paragraph(t("holiday.prefill.consequence")));
        Button add = new Button(t("holiday.prefill.add", missing.size()), click -> {
            close();
            fill.run();
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), add);
    }
}
