package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.studioportal.shared.hours.HoursRefused;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.hours.WeeklyHours;

/**
 * Weekly hours, drawn into a week in quarters of an hour by mouse, finger or keyboard, or written as a line in the form of
 * rosters ({@link WeeklyHours#parse}). A line that cannot be is refused in a sentence; the value stays as it was, and the
 * line as it was typed.
 */
@StyleSheet("context://theme/fields.css")
public class WeekGrid extends CustomField<WeeklyHours> implements HasValidator<WeeklyHours>, Unreadable {
    private static final Pattern STRETCH = Pattern.compile("([1-7]) (\\d{1,4})-(\\d{1,4})");

    /** The element in the page. */
    @Tag("portal-week-grid")
    @JsModule("./components/week-grid.ts")
    private static final class Paper extends Component {}

    private final Paper paper = new Paper();
    private final TextField line = new TextField(t("week.line"));
    private WeeklyHours current = WeeklyHours.NONE;
    private String refusal;

    /** @param labelKey the message that names it */
    public WeekGrid(String labelKey) {
        super(WeeklyHours.NONE);
        addClassName("week-field");
        setLabel(t(labelKey));
        paper.getElement()
                .setProperty("value", "")
                .setProperty("label", t(labelKey))
                .setPropertyMap("words", words())
                .setPropertyList(
                        "days",
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> day.getDisplayName(TextStyle.SHORT, locale()))
                                .toList())
                .addPropertyChangeListener("value", "value-changed", change -> {
                    if (change.isUserOriginated()) {
                        drawn(String.valueOf(change.getValue()));
                    }
                });
        line.setPlaceholder(t("week.example"));
        line.setMaxLength(1000);
        line.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                written(change.getValue());
            }
        });
        add(paper, line);
    }

    private static Map<String, String> words() {
        return Words.of(
                "week",
                "open",
                "behind",
                "started",
                "stretching",
                "added",
                "removed",
                "wholeDay",
                "exact",
                "day",
                "from",
                "to",
                "take",
                "remove",
                "leave",
                "wrong");
    }

    /** Shows other hours behind these, such as the studio's behind a service item's; null for none. */
    public void setBehind(WeeklyHours hours) {
        paper.getElement().setProperty("behind", hours == null ? "" : stretches(hours));
    }

    private void drawn(String stretches) {
        if (isReadOnly() || !isEnabled()) {
            setPresentationValue(current);
            return;
        }
        try {
            take(read(stretches));
        } catch (HoursRefused refused) {
            // No drawing gives this; whoever sends it by hand gets what was there.
            setPresentationValue(current);
        }
    }

    private void written(String text) {
        if (isReadOnly() || !isEnabled()) {
            return;
        }
        try {
            take(WeeklyHours.parse(text));
        } catch (HoursRefused refused) {
            refuse(t(refused.messageKey(), refused.arguments()));
        }
    }

    private void take(WeeklyHours hours) {
        refuse(null);
        current = hours;
        show(hours);
        updateValue();
    }

    private void refuse(String sentence) {
        refusal = sentence;
        setErrorMessage(sentence);
        setInvalid(sentence != null);
        line.setInvalid(sentence != null);
    }

    private void show(WeeklyHours hours) {
        paper.getElement().setProperty("value", stretches(hours));
        line.setValue(hours.toString());
    }

    @Override
    protected WeeklyHours generateModelValue() {
        return current;
    }

    @Override
    protected void setPresentationValue(WeeklyHours hours) {
        if (refusal != null) {
            refuse(null);
        }
        current = hours;
        show(hours);
    }

    /** A null is no hours. */
    @Override
    public void setValue(WeeklyHours hours) {
        WeeklyHours given = hours == null ? WeeklyHours.NONE : hours;
        super.setValue(given);
        if (refusal != null) {
            setPresentationValue(given);
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        paper.getElement().setProperty("readonly", readOnly);
        line.setReadOnly(readOnly);
    }

    @Override
    public void focus() {
        paper.getElement().callJsFunction("focus");
    }

    /** Whether the line holds what cannot be. */
    @Override
    public boolean isUnreadable() {
        return refusal != null;
    }

    @Override
    public Validator<WeeklyHours> getDefaultValidator() {
        return (value, context) -> refusal == null ? ValidationResult.ok() : ValidationResult.error(refusal);
    }

    private static String stretches(WeeklyHours hours) {
        return hours.days().entrySet().stream()
                .flatMap(day -> day.getValue().stream()
                        .map(span -> day.getKey().getValue() + " " + span.from() + "-" + span.to()))
                .collect(Collectors.joining(";"));
    }

    private static WeeklyHours read(String stretches) {
        Map<DayOfWeek, List<TimeSpan>> days = new EnumMap<>(DayOfWeek.class);
        Matcher stretch = STRETCH.matcher(stretches);
        while (stretch.find()) {
            days.computeIfAbsent(DayOfWeek.of(Integer.parseInt(stretch.group(1))), day -> new ArrayList<>())
                    .add(new TimeSpan(Integer.parseInt(stretch.group(2)), Integer.parseInt(stretch.group(3))));
        }
        return new WeeklyHours(days);
    }
}
