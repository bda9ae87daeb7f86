package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.WrongInput;

/**
 * A form for one record. What is wrong is said beside its field, and nothing typed is lost; when somebody else was
 * quicker, a word at the top says so, and reloading keeps what was typed next to what is stored now.
 *
 * @param <D> what the form shows
 */
@StyleSheet("context://theme/records.css")
public class RecordForm<D> extends Div {
    /** Does what the person asked for, with the fields' values. */
    public interface Work {
        void run();
    }

    private static final class Bound<D, F extends Component & HasValue<?, V> & HasValidationProperties & HasHelper, V> {
        private final F field;
        private final Function<D, V> value;
        private final Function<V, String> words;
        private V loaded;
        private boolean said;

        Bound(F field, Function<D, V> value, Function<V, String> words) {
            this.field = field;
            this.value = value;
            this.words = words;
            loaded = field.getEmptyValue();
        }

        void load(D data) {
            loaded = orEmpty(value.apply(data));
            field.setValue(loaded);
            field.setHelperText(null);
            clear();
        }

        /** Takes what is stored now, unless the person has typed something else. */
        void reload(D data) {
            V stored = orEmpty(value.apply(data));
            if (Objects.equals(field.getValue(), loaded)) {
                field.setValue(stored);
            } else if (!Objects.equals(field.getValue(), stored)) {
                field.setHelperText(t("record.stored-now", words.apply(stored)));
            }
            loaded = stored;
        }

        boolean unreadable() {
            return field instanceof DayField day && day.isInvalid() && !said
                    || field instanceof Unreadable text && text.isUnreadable();
        }

        void say(String sentence) {
            said = true;
            field.setErrorMessage(sentence);
            field.setInvalid(true);
        }

        void clear() {
            said = false;
            field.setInvalid(false);
            field.setErrorMessage(null);
        }

        private V orEmpty(V given) {
            return given == null ? field.getEmptyValue() : given;
        }
    }

    private final Map<String, Bound<D, ?, ?>> fields = new LinkedHashMap<>();
    private final H2 title = new H2();
    private final Paragraph word = new Paragraph();
    private final Button reload = new Button(t("record.reload"));
    private final Div stale = new Div(word, reload);
    private final Div body = new Div();
    private final Div buttons = new Div();
    private Runnable reloading = () -> {};

    public RecordForm() {
        addClassNames("panel", "record-form");
        title.getElement().setAttribute("tabindex", "-1");
        title.setVisible(false);
        stale.addClassName("record-stale");
        stale.getElement().setAttribute("role", "alert");
        stale.setVisible(false);
        body.addClassName("form");
        buttons.addClassName("actions");
        reload.addClickListener(click -> reloading.run());
        add(title, stale, body, buttons);
    }

    /**
     * Adds a field.
     *
     * @param name as in the command
     * @param words a value as it is read
     */
    public final <V, F extends Component & HasValue<?, V> & HasValidationProperties & HasHelper> F field(
            String name, F field, Function<D, V> value, Function<V, String> words) {
        fields.put(name, new Bound<>(field, value, words));
        body.add(field);
        return field;
    }

    public final <F extends Component & HasValue<?, String> & HasValidationProperties & HasHelper> F field(
            String name, F field, Function<D, String> value) {
        return field(name, field, value, Function.identity());
    }

    /** Adds something that is no field. */
    public final void addToForm(Component... more) {
        body.add(more);
    }

    public final Button button(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        buttons.add(button);
        return button;
    }

    public final Button primary(String text, Runnable action) {
        Button button = button(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Shows a record under its heading, which takes the focus: the form has just appeared. */
    public final void show(String heading, D data) {
        title.setText(heading);
        title.setVisible(true);
        load(data);
        title.getElement().executeJs("this.focus()");
    }

    /** Shows a record from the beginning. */
    public final void load(D data) {
        stale.setVisible(false);
        fields.values().forEach(field -> field.load(data));
    }

    /** What the reload button does: read the record and hand it to {@link #reload(Object)}. */
    public final void onReload(Runnable read) {
        reloading = read;
    }

    /** Shows what is stored now, and keeps what was typed. */
    public final void reload(D data) {
        stale.setVisible(false);
        fields.values().forEach(field -> field.reload(data));
    }

    /**
     * Runs the work and shows what is wrong with it, if anything.
     *
     * @return whether it was done
     */
    public final boolean submit(Work work) {
        stale.setVisible(false);
        // What a field cannot read itself, such as a day that is none, would reach the service as nothing at all.
        if (fields.values().stream().anyMatch(Bound::unreadable)) {
            return false;
        }
        fields.values().forEach(Bound::clear);
        try {
            work.run();
            return true;
        } catch (WrongInput wrong) {
            wrong.problems().forEach(this::say);
            wrong.problems().stream()
                    .map(problem -> fields.get(problem.field()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(first -> first.field.getElement().callJsFunction("focus"));
        } catch (ChangedMeanwhile changed) {
            word.setText(t(changed.messageKey()));
            stale.setVisible(true);
        }
        return false;
    }

    private void say(WrongInput.Problem problem) {
        String sentence = t(problem.messageKey(), problem.arguments().toArray());
        Bound<D, ?, ?> field = fields.get(problem.field());
        if (field == null) {
            Notices.problem(sentence);
        } else {
            field.say(sentence);
        }
    }
}
