package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.html.ArticleHtml.Card;
import org.studioportal.shared.html.ArticleHtml.CardKind;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.ui.Unreadable;

/**
 * The body of an article, as {@link ArticleHtml} has cleaned it; empty when there is nothing. Its value follows a moment
 * after one stops typing, when one leaves it and when the page goes. Pictures that are put into it are kept in the
 * {@link PictureStore}; until the article is saved nobody uses them.
 *
 * <p>What is written is kept in the browser, too, until {@link #saved()} says that it is stored; what an earlier visit
 * left there is offered by {@link #addRecoveredListener}.
 */
@StyleSheet("context://theme/fields.css")
@StyleSheet("context://theme/editor.css")
public class ArticleEditor extends CustomField<String> implements Unreadable {
    /**
     * Words that an earlier visit left in this browser, and that the server may never have seen.
     *
     * @param html cleaned
     * @param at when they were written, by the browser's clock
     */
    public record Recovered(String html, Instant at) {}

    private final ArticleElement page;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private WrittenBody current = WrittenBody.NONE;
    private String stored = "";
    private boolean tooMuch;
    private int maxLength;

    /** @param labelKey the message that names it */
    public ArticleEditor(String labelKey, PictureStore pictures) {
        super("");
        addClassName("article-field");
        setLabel(t(labelKey));
        page = new ArticleElement(pictures, labelKey);
        add(page);
        element().addPropertyChangeListener("sequence", "value-changed", change -> {});
        element().addPropertyChangeListener("value", "value-changed", change -> {
            if (change.isUserOriginated()) {
                written(String.valueOf(change.getValue()));
            }
        });
    }

    private Element element() {
        return page.getElement();
    }

    /** What stands where nothing has been written yet; translated. */
    public void setPlaceholder(String sentence) {
        element().setProperty("placeholder", sentence);
    }

    /** How many characters of words there may be; 0 for any number. */
    public void setMaxLength(int characters) {
        maxLength = characters;
        element().setProperty("maxlength", characters);
    }

    /**
     * Under what name the browser keeps what is not stored yet: one for each article and person. Set after the value;
     * without one it keeps nothing.
     */
    public void setDraftKey(String key) {
        element().setProperty("draftkey", key);
    }

    /** What the cards in the text are called. */
    public void setCardLabels(Map<Card, String> names) {
        labels.clear();
        names.forEach((card, name) -> labels.put(key(card), name));
        element().setPropertyMap("cards", labels);
    }

    private static String key(Card card) {
        return card.kind().code() + "-" + card.id();
    }

    /** Puts a live card where the cursor is, behind the block it is in. */
    public void insertCard(CardKind kind, long id, String label) {
        labels.put(key(new Card(kind, id)), label);
        element().callJsFunction("insertCard", kind.code(), Long.toString(id), label);
    }

    /** The blocks that have comments get a mark in the margin. */
    public void setMarks(Collection<String> blocks) {
        element().setPropertyList("marks", List.copyOf(blocks));
    }

    /** Scrolls to a block and lets it light up for a moment. */
    public void showBlock(String block) {
        element().callJsFunction("showBlock", block);
    }

    /** What the value is now is stored: the browser need not keep it. */
    public void saved() {
        stored = current.html();
        element().callJsFunction("saved", element().getProperty("sequence", 0));
    }

    /** Somebody wants to put in a card: the screen lets them choose one and calls {@link #insertCard}. */
    public Registration addInsertListener(SerializableConsumer<CardKind> asked) {
        return heard("insert", event -> {
            if (!isReadOnly() && isEnabled()) {
                String kind = detail(event);
                Stream.of(CardKind.values())
                        .filter(known -> known.code().equals(kind))
                        .forEach(asked::accept);
            }
        });
    }

    /** Where the cursor has come to rest, for the comments beside the text: a block at the top, or empty. */
    public Registration addBlockListener(SerializableConsumer<Optional<String>> moved) {
        return heard("block", event -> moved.accept(Optional.ofNullable(detail(event))));
    }

    private Registration heard(String name, SerializableConsumer<DomEvent> listener) {
        return element().addEventListener(name, listener::accept).addEventData("event.detail");
    }

    private static String detail(DomEvent event) {
        return event.getEventData().path("event.detail").asString(null);
    }

    /** An earlier visit left words that differ from the value: the screen offers to take or drop them. */
    public Registration addRecoveredListener(SerializableConsumer<Recovered> found) {
        return element()
                .addEventListener("recovered", event -> {
                    String html = event.getEventData().path("event.detail.html").asString("");
                    String left = ArticleHtml.tooLong(html) ? "" : ArticleHtml.clean(html);
                    if (!left.isEmpty()) {
                        found.accept(new Recovered(
                                left,
                                instant(event.getEventData()
                                        .path("event.detail.at")
                                        .asLong(0))));
                    }
                })
                .addEventData("event.detail.html")
                .addEventData("event.detail.at");
    }

    private static Instant instant(long milliseconds) {
        try {
            return Instant.ofEpochMilli(milliseconds);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    /** Takes what the earlier visit left; it comes back as the value. */
    public void useRecovered() {
        element().callJsFunction("useRecovered");
    }

    /** Forgets what the earlier visit left. */
    public void dropRecovered() {
        element().callJsFunction("dropRecovered");
    }

    /** What a block at the top says; empty when the value has none such. */
    public Optional<String> words(String block) {
        return current.words(block);
    }

    private void written(String html) {
        if (isReadOnly() || !isEnabled()) {
            setPresentationValue(current.html());
            return;
        }
        tooMuch = ArticleHtml.tooLong(html);
        if (!tooMuch) {
            current = new WrittenBody(ArticleHtml.clean(html));
            updateValue();
            if (current.html().equals(stored)) {
                saved();
            }
        }
        String problem = problem();
        if (problem != null || isInvalid()) {
            setErrorMessage(problem);
            setInvalid(problem != null);
        }
    }

    private String problem() {
        if (tooMuch) {
            return t("article-editor.too-much");
        }
        return maxLength > 0 && current.length() > maxLength
                ? t("rich-text.too-long", maxLength, current.length())
                : null;
    }

    /** Whether what is in the page cannot be the value: it is longer than it may be. */
    @Override
    public boolean isUnreadable() {
        return problem() != null;
    }

    @Override
    protected String generateModelValue() {
        return current.html();
    }

    @Override
    protected void setPresentationValue(String clean) {
        current = new WrittenBody(clean);
        stored = clean;
        tooMuch = false;
        element().setProperty("value", clean);
    }

    /** A null is no text. */
    @Override
    public void setValue(String html) {
        super.setValue(ArticleHtml.clean(html));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        element().setProperty("readonly", readOnly);
    }

    @Override
    public void focus() {
        element().callJsFunction("focus");
    }
}
