package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.studioportal.notification.NoticeKind;
import org.studioportal.notification.NoticeWords;
import org.studioportal.notification.mail.LetterPreview;
import org.studioportal.notification.mail.LetterPreviews;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.ui.Labelled;
import org.studioportal.shared.ui.NativeChoice;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.QueryState;
import org.studioportal.shared.ui.Section;

/** What letters look like on a phone and on a desk, for the city administrator; which one is in the address. */
@Route("admin/letters")
@Menu(title = "letters.title", order = 370)
@RolesAllowed("CITY_ADMIN")
@StyleSheet("context://theme/studio.css")
@StyleSheet("context://theme/letters.css")
public class LettersView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient LetterPreviews previews;
    private final NativeChoice<NoticeKind> kind;
    private final NativeChoice<Locale> language = new NativeChoice<>(
            t("letters.language.chinese"), List.of(Messages.ENGLISH), english -> t("letters.language.english"));
    private final QueryState address = new QueryState(this::show);
    private final Div letter = new Div();

    LettersView(LetterPreviews previews, NoticeWords words) {
        this.previews = previews;
        addClassName("page");
        kind = new NativeChoice<>(t("letters.digest"), List.of(NoticeKind.values()), one -> words.title(one, locale()));
        address.bind("kind", kind, NoticeKind::name, LettersView::kind)
                .bind("lang", language, Locale::getLanguage, text -> "en".equals(text) ? Messages.ENGLISH : null);
        Div choices = new Div(new Labelled(t("letters.kind"), kind), new Labelled(t("letters.language"), language));
        choices.addClassName("filter-bar");
        letter.addClassName("letter-preview");
        add(new PageHeader(t("letters.title"), t("letters.lead")), choices, letter);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event.getLocation());
        show();
    }

    @Override
    public String getPageTitle() {
        return t("letters.title");
    }

    private void show() {
        Locale chosen = language.getOptionalValue().orElse(Messages.CHINESE);
        LetterPreview preview = previews.preview(kind.getValue(), chosen);
        Paragraph subject = new Paragraph(preview.subject());
        subject.addClassName("letter-subject");
        Section phone = new Section(t("letters.phone"), page(preview, t("letters.phone")));
        phone.addClassName("letter-phone");
        Section desk = new Section(t("letters.desk"), page(preview, t("letters.desk")));
        desk.addClassName("letter-desk");
        letter.removeAll();
        letter.add(
                new Section(t("letters.subject"), subject),
                phone,
                desk,
                new Section(t("letters.text"), plain(preview.text())));
        if (preview.invitation() != null) {
            letter.add(new Section(t("letters.invitation"), plain(preview.invitation())));
        }
    }

    /** The page is in an attribute, so it has no address and no rights of its own; links in it lead nowhere. */
    private static IFrame page(LetterPreview preview, String title) {
        IFrame frame = new IFrame();
        frame.setSrcdoc(preview.html());
        frame.getElement().setAttribute("sandbox", "");
        frame.setTitle(title);
        return frame;
    }

    private static Component plain(String text) {
        Pre lines = new Pre(text);
        lines.addClassName("letter-text");
        // Whoever uses the keyboard must be able to scroll long lines.
        lines.getElement().setAttribute("tabindex", "0");
        return lines;
    }

    private static NoticeKind kind(String name) {
        return Arrays.stream(NoticeKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
