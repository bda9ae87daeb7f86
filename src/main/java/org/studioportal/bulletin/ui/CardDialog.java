package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.studioportal.board.BoardFilter;
import org.studioportal.board.BoardSide;
import org.studioportal.board.ListingId;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.html.ArticleHtml.Card;
import org.studioportal.shared.html.ArticleHtml.CardKind;
import org.studioportal.shared.ui.Fields;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioRef;

/** Looks for a studio or something on the board to put into an article as a live card. */
class CardDialog extends Dialog {
    /** Puts a card into the text. */
    interface Insert {
        void card(CardKind kind, long id, String label);
    }

    private static final int MOST = 12;

    private final transient DeskTools tools;
    private final CardKind kind;
    private final transient Insert insert;
    private final TextField words = Fields.search("newsroom.card.search");
    private final Div found = new Div();

    CardDialog(DeskTools tools, CardKind kind, Insert insert) {
        this.tools = tools;
        this.kind = kind;
        this.insert = insert;
        addClassName("newsroom-dialog");
        setHeaderTitle(t(kind == CardKind.STUDIO ? "newsroom.card.studio" : "newsroom.card.listing"));
        found.addClassName("card-choices");
        words.setWidthFull();
        words.addValueChangeListener(change -> look());
        add(words, found);
        getFooter().add(new Button(t("action.cancel"), click -> close()));
        look();
    }

    private void look() {
        found.removeAll();
        String text = words.getValue().strip();
        (kind == CardKind.STUDIO ? studios(text) : listings(text)).limit(MOST).forEach(found::add);
        if (found.getComponentCount() == 0) {
            found.add(new Paragraph(t("newsroom.card.none")));
        }
    }

    private Stream<NativeButton> studios(String text) {
        return tools.studios().studios().stream()
                .filter(studio -> studio.name().contains(text) || studio.words().contains(text))
                .map(studio -> choice(studio.id().value(), studio.name(), ""));
    }

    private Stream<NativeButton> listings(String text) {
        return Stream.of(BoardSide.values())
                .flatMap(side -> tools.board().page(asked(side, text), null, MOST / 2).cards().stream()
                        .map(card -> choice(card.id().value(), card.title(), ArticleForm.orEmpty(card.villageName()))));
    }

    private static BoardFilter asked(BoardSide side, String text) {
        return new BoardFilter(side, null, null, null, null, null, null, null, null, null, null, false, text, null);
    }

    private NativeButton choice(long id, String name, String more) {
        NativeButton choice = new NativeButton(more.isEmpty() ? name : name + " · " + more, click -> {
            insert.card(kind, id, name);
            close();
        });
        choice.addClassName("card-choice");
        return choice;
    }

    /** What the cards in a text are called; those of studios and listings that are gone are left out. */
    static Map<Card, String> labels(DeskTools tools, String body) {
        Map<Card, String> labels = new LinkedHashMap<>();
        ArticleHtml.cards(body).forEach(card -> label(tools, card).forEach(name -> labels.put(card, name)));
        return labels;
    }

    private static Stream<String> label(DeskTools tools, Card card) {
        return card.kind() == CardKind.STUDIO
                ? tools.studios().studio(new StudioId(card.id())).map(StudioRef::name).stream()
                : tools
                        .listings()
                        .page(new ListingId(card.id()))
                        .map(page -> page.content().title())
                        .stream();
    }
}
