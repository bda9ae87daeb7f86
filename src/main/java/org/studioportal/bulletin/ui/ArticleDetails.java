package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studioportal.bulletin.ArticleContent;
import org.studioportal.bulletin.ArticleKind;
import org.studioportal.bulletin.Audience;
import org.studioportal.bulletin.BulletinColumn;
import org.studioportal.directory.UnitRef;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.PictureField;

/** What belongs to an article beside its text: kind, column, byline, cover, topics, audience, whom it is addressed to. */
class ArticleDetails extends Div {
    private static final int PAUSE = 1_500;
    private static final String BETWEEN_TOPICS = "[,，、;；]";

    private final transient DeskTools tools;
    private final Select<ArticleKind> kind = Fields.choice("newsroom.field.kind", "bulletin.kind", ArticleKind.class);
    private final Select<BulletinColumn> column =
            Fields.choice("newsroom.field.column", "bulletin.column", BulletinColumn.class);
    private final TextField byline = new TextField(t("newsroom.field.byline"));
    private final PictureField cover;
    private final TextField topics = new TextField(t("newsroom.field.topics"));
    private final Select<Audience.Kind> audience =
            Fields.choice("newsroom.field.audience", "bulletin.audience", Audience.Kind.class);
    private final ComboBox<UnitRef> unit = new ComboBox<>(t("newsroom.field.audience.unit"));
    private final ComboBox<String> town = new ComboBox<>(t("newsroom.field.audience.town"));
    private final Checkbox mustConfirm = new Checkbox(t("newsroom.field.must-confirm"));
    private final MultiSelectComboBox<UnitRef> addressed = new MultiSelectComboBox<>(t("newsroom.field.addressed"));
    private transient Audience lastAudience = Audience.EVERYBODY;

    ArticleDetails(DeskTools tools, Runnable typed) {
        this.tools = tools;
        addClassNames("article-details", "panel");
        cover = PictureField.whole("newsroom.field.cover", tools.pictures());
        Stream.of(byline, topics).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE);
        });
        byline.setHelperText(t("newsroom.field.byline.hint"));
        topics.setHelperText(t("newsroom.field.topics.hint", ArticleContent.MOST_TOPICS));
        unit.setItems(tools.directory().units());
        unit.setItemLabelGenerator(UnitRef::name);
        town.setItems(tools.directory().towns());
        addressed.setItems(tools.directory().units());
        addressed.setItemLabelGenerator(UnitRef::name);
        addressed.setHelperText(t("newsroom.field.addressed.hint"));
        all().forEach(field -> field.addValueChangeListener(change -> {
            arrange();
            typed.run();
        }));
        add(new H2(t("newsroom.details")), kind, column, byline, topics);
        add(audience, unit, town, mustConfirm, addressed, cover);
    }

    private Stream<HasValue<?, ?>> all() {
        return Stream.of(kind, column, byline, cover, topics, audience, unit, town, mustConfirm, addressed);
    }

    /** Shows only what matters for that kind and that audience. */
    private void arrange() {
        boolean circular = kind.getValue() == ArticleKind.CIRCULAR;
        mustConfirm.setVisible(circular);
        addressed.setVisible(circular);
        unit.setVisible(audience.getValue() == Audience.Kind.UNIT);
        town.setVisible(audience.getValue() == Audience.Kind.TOWN);
        say(unit, unit.isVisible() && unit.isEmpty());
        say(town, town.isVisible() && town.isEmpty());
    }

    private static void say(ComboBox<?> field, boolean missing) {
        field.setErrorMessage(t("newsroom.field.audience.missing"));
        field.setInvalid(missing);
    }

    void show(ArticleContent content) {
        lastAudience = content.audience();
        kind.setValue(content.kind());
        column.setValue(content.column());
        byline.setValue(ArticleForm.orEmpty(content.byline()));
        cover.setValue(content.cover());
        topics.setValue(String.join(t("newsroom.topics.between"), content.topics()));
        unit.setValue(
                content.audience().unit() == null
                        ? null
                        : tools.directory().unit(content.audience().unit()).orElse(null));
        town.setValue(content.audience().town());
        audience.setValue(content.audience().kind());
        mustConfirm.setValue(content.mustConfirm());
        addressed.setValue(content.addressed().stream()
                .flatMap(id -> tools.directory().unit(id).stream())
                .collect(Collectors.toSet()));
        arrange();
    }

    ArticleContent typed(String title, String summary, String body) {
        lastAudience = audience();
        return new ArticleContent(
                kind.getValue(),
                column.getValue(),
                text(title),
                text(summary),
                body,
                text(byline.getValue()),
                text(cover.getValue()),
                topics(),
                lastAudience,
                mustConfirm.getValue(),
                addressed.getValue().stream().map(UnitRef::id).collect(Collectors.toSet()));
    }

    private static String text(String typed) {
        return typed.isBlank() ? null : typed;
    }

    private List<String> topics() {
        return Arrays.stream(topics.getValue().split(BETWEEN_TOPICS))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .toList();
    }

    /** Until somebody says which unit or town, the audience is the one before: never a wider one by accident. */
    private Audience audience() {
        return switch (audience.getValue()) {
            case PUBLIC -> Audience.EVERYBODY;
            case SIGNED_IN -> Audience.SIGNED_IN;
            case UNIT ->
                unit.isEmpty() ? lastAudience : Audience.of(unit.getValue().id());
            case TOWN -> town.isEmpty() ? lastAudience : Audience.of(town.getValue());
        };
    }

    /** Whether unit or town are still to be named. */
    boolean incomplete() {
        return unit.isVisible() && unit.isEmpty() || town.isVisible() && town.isEmpty();
    }

    Map<String, HasValue<?, ?>> fields() {
        return Map.of("byline", byline, "topics", topics, "cover", cover, "addressed", addressed);
    }

    void setReadOnly(boolean readOnly) {
        all().forEach(field -> field.setReadOnly(readOnly));
    }
}
