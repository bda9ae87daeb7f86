package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.studioportal.board.ServiceStory;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.directory.UnitId;
import org.studioportal.security.Role;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.shared.ui.Notices;
import org.studioportal.studio.StudioRef;

/** Begins an article with what the portal knows: a service that was confirmed, or a studio. */
class MaterialDialog extends Dialog {
    /** What an article is made from. */
    enum Kind {
        SERVICE,
        STUDIO
    }

    private static final int MOST = 12;

    private final transient DeskTools tools;
    private final NativeRadios<Kind> kind = new NativeRadios<>(
            t("newsroom.material.kind"), List.of(Kind.values()), each -> t("newsroom.material.kind", each));
    private final TextField words = Fields.search("newsroom.material.words");
    private final Checkbox named = new Checkbox(t("newsroom.material.named"));
    private final Div found = new Div();

    MaterialDialog(DeskTools tools) {
        this.tools = tools;
        addClassName("newsroom-dialog");
        setHeaderTitle(t("newsroom.material"));
        found.addClassName("card-choices");
        words.setWidthFull();
        kind.setValue(Kind.SERVICE);
        kind.addValueChangeListener(change -> look());
        words.addValueChangeListener(change -> look());
        named.setHelperText(t("newsroom.material.named.hint"));
        add(kind, words, named, found);
        getFooter().add(new Button(t("action.cancel"), click -> close()));
        look();
    }

    private void look() {
        boolean services = kind.getValue() == Kind.SERVICE;
        named.setVisible(services);
        found.removeAll();
        (services ? services() : studios()).forEach(found::add);
        if (found.getComponentCount() == 0) {
            found.add(new Paragraph(t("newsroom.material.none")));
        }
    }

    private Stream<NativeButton> services() {
        return tools.stories().newest(words.getValue(), MOST).stream()
                .map(story -> choice(
                        story.title(),
                        facts(story),
                        () -> tools.materials().fromService(unit(), story.claim(), named.getValue(), locale())));
    }

    private static String facts(ServiceStory story) {
        return t(
                "newsroom.material.facts",
                story.helper(),
                Formats.date(LocalDate.ofInstant(story.at(), PortalTime.ZONE)),
                story.photos().size());
    }

    private Stream<NativeButton> studios() {
        return tools.studios().studios().stream()
                .filter(studio -> studio.name().contains(words.getValue().strip()))
                .filter(studio -> tools.access().reviews() || studio.unit().equals(unit()))
                .limit(MOST)
                .map(studio -> choice(
                        studio.name(),
                        owner(studio),
                        () -> tools.materials().fromStudio(unit(), studio.slug(), locale())));
    }

    private String owner(StudioRef studio) {
        return tools.owner(studio.unit(), "");
    }

    /** A unit's editors write for their unit, the city's for the city. */
    private UnitId unit() {
        return tools.access().reviews()
                ? null
                : tools.currentUser().require().scopes(Role.EDITOR).stream()
                        .sorted()
                        .findFirst()
                        .map(UnitId::new)
                        .orElse(null);
    }

    private NativeButton choice(String title, String facts, Supplier<ArticleId> begin) {
        Span more = new Span(facts);
        more.addClassName("quiet-text");
        NativeButton choice = new NativeButton("", click -> {
            try {
                ArticleId id = begin.get();
                close();
                UI.getCurrent().navigate("editor-desk/" + id);
            } catch (PortalException refused) {
                Notices.refused(refused);
            }
        });
        choice.add(new Span(title), more);
        choice.addClassNames("card-choice", "material-choice");
        return choice;
    }
}
