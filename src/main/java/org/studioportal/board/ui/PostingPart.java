package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.studioportal.board.Posting;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.ui.DayField;

/** Some fields of what somebody writes for the board, which belong together. */
abstract class PostingPart extends Div {
    /** What is typed goes to the draft at least so often, in milliseconds. */
    private static final int KEPT_EVERY = 2_000;

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();

    PostingPart() {
        addClassNames("form", "posting-part");
    }

    /**
     * Adds a field.
     *
     * @param name as in the problems that the service finds
     */
    final <F extends Component & HasValidationProperties> F field(String name, F field) {
        field(name, field, this);
        return field;
    }

    final <F extends Component & HasValidationProperties> F field(String name, F field, Div where) {
        fields.put(name, field);
        where.add(field);
        return field;
    }

    /** Puts it into the fields. */
    abstract void show(Posting posting);

    /** Says what the fields say. */
    abstract void gather(PostingWords words);

    /** Notes what cannot be handed in and the service cannot know. */
    void check(FormInput input) {}

    /** Notes all that the service cannot know, such as a day that is none: it would reach it as nothing at all. */
    final void checkAll(FormInput input) {
        fields.forEach((name, field) -> {
            if (field instanceof DayField day && day.isInvalid() && !said.contains(name)) {
                input.problem(name, "day.wrong");
            }
        });
        check(input);
    }

    final void onChange(Runnable listener) {
        fields.values().forEach(field -> ((HasValue<?, ?>) field).addValueChangeListener(change -> listener.run()));
    }

    final void clear() {
        said.clear();
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage(null);
        });
    }

    /**
     * Says beside its field what is wrong.
     *
     * @return whether the field is one of these
     */
    final boolean say(WrongInput.Problem problem) {
        HasValidationProperties field = fields.get(problem.field());
        if (field == null) {
            return false;
        }
        said.add(problem.field());
        field.setErrorMessage(t(problem.messageKey(), problem.arguments().toArray()));
        field.setInvalid(true);
        return true;
    }

    /** The first field that something was said of. */
    final Optional<String> firstWrong() {
        return fields.keySet().stream().filter(said::contains).findFirst();
    }

    /** Brings a field to the person. */
    final void focus(String name) {
        if (fields.get(name) instanceof Component field) {
            field.scrollIntoView();
            // On a phone these cover the whole screen as soon as they have the focus.
            boolean covers = field instanceof DayField || field instanceof TimePicker;
            if (!covers && field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        }
    }

    static TextField line(String labelKey, int length) {
        return typed(new TextField(t(labelKey)), length);
    }

    static TextArea lines(String labelKey, int length) {
        return typed(new TextArea(t(labelKey)), length);
    }

    private static <F extends TextFieldBase<F, String> & HasValueChangeMode> F typed(F field, int length) {
        field.getElement().setProperty("maxlength", length);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(KEPT_EVERY);
        return field;
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
