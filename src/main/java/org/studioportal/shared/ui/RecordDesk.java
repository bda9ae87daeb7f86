package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.studioportal.shared.Versioned;

/**
 * A list of records with the form of the chosen one beside it; on a narrow screen the form takes the list's place. Reads
 * a record when it is chosen, saves it with the version that was read, and tells how it went.
 *
 * @param <I> what identifies a record
 * @param <D> what the form shows
 */
@StyleSheet("context://theme/records.css")
public class RecordDesk<I extends Serializable, D extends Serializable> extends Div {
    /** Changes a record, unless somebody else did since that version. */
    public interface Change<I, D> {
        void apply(I id, int version, D data);
    }

    /** Does something to a record, unless somebody else changed it since that version. */
    public interface Step<I> {
        void apply(I id, int version);
    }

    private final RecordList<?, I> list;
    private final RecordForm<D> form;
    private final Function<D, String> heading;
    private final Div aside = new Div();
    private Function<I, Versioned<I, D>> details;
    private Consumer<Boolean> opened = existing -> {};
    private Versioned<I, D> editing;

    /** @param heading of the form of a record that exists */
    public RecordDesk(RecordList<?, I> list, RecordForm<D> form, Function<D, String> heading) {
        this.list = list;
        this.form = form;
        this.heading = heading;
        addClassName("side-by-side");
        aside.addClassName("side");
        aside.setVisible(false);
        Div main = new Div(list);
        main.addClassName("main");
        add(main, aside);
        list.onPick(this::edit);
    }

    /** Says by which use cases records are read, made and changed. */
    public RecordDesk<I, D> keeping(
            Function<I, Versioned<I, D>> details, Consumer<D> register, Change<I, D> change, Supplier<D> typed) {
        this.details = details;
        form.primary(
                t("action.save"),
                () -> finish(t("record.saved"), () -> {
                    if (editing == null) {
                        register.accept(typed.get());
                    } else {
                        change.apply(editing.id(), editing.version(), typed.get());
                    }
                }));
        form.button(t("action.cancel"), this::close);
        form.onReload(this::reread);
        return this;
    }

    /** Reads the record in the form again, and keeps what was typed. */
    private void reread() {
        editing = details.apply(editing.id());
        form.reload(editing.data());
    }

    /** Shows what has changed elsewhere, in the list and in the open form, and keeps what was typed. */
    public void refresh() {
        if (editing != null && aside.isVisible()) {
            reread();
        }
        list.refresh();
    }

    /** Lets records be removed, after a question. */
    public RecordDesk<I, D> removable(Function<D, String> question, Step<I> remove) {
        Button button = step(
                t("record.remove"),
                question,
                t("record.remove.consequence"),
                () -> finish(t("record.removed"), () -> remove.apply(editing.id(), editing.version())));
        return onOpen(button::setVisible);
    }

    /** Adds a button for a step that cannot be undone, which asks once. */
    public Button step(String name, Function<D, String> question, String consequence, Runnable step) {
        return form.button(name, () -> ConfirmStep.ask(question.apply(editing.data()), consequence, name, step::run));
    }

    /** Tells when the form opens, and whether for a record that exists. */
    public RecordDesk<I, D> onOpen(Consumer<Boolean> listener) {
        opened = opened.andThen(listener);
        return this;
    }

    /** Opens the form for a new record. */
    public void create(String newHeading, D blank) {
        editing = null;
        open(newHeading, blank);
    }

    private void edit(I id) {
        editing = details.apply(id);
        open(heading.apply(editing.data()), editing.data());
    }

    private void open(String title, D data) {
        opened.accept(editing != null);
        form.show(title, data);
        aside.removeAll();
        aside.add(form);
        aside.setVisible(true);
        addClassName("open");
    }

    /** The record in the form; null when it is a new one. */
    public Versioned<I, D> editing() {
        return editing;
    }

    /** Does it; then closes the form and shows the list as it is now. */
    public void finish(String done, RecordForm.Work work) {
        if (form.submit(work)) {
            Notices.done(done);
            closeAndRefresh();
        }
    }

    /** Closes the form and shows the list as it is now: for what is finished elsewhere, such as in a dialog. */
    public void closeAndRefresh() {
        close();
        list.refresh();
    }

    private void close() {
        list.deselect();
        aside.setVisible(false);
        aside.removeAll();
        removeClassName("open");
    }
}
