package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.ChannelPost;
import org.studioportal.bulletin.DeskArticle;
import org.studioportal.bulletin.PublicityChannel;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;

/** Where else an article went, and a form to note one more. */
class ChannelsPanel extends Div {
    private final transient DeskTools tools;
    private final UnorderedList posts = new UnorderedList();
    private final Select<PublicityChannel> channel = new Select<>();
    private final TextField name = new TextField(t("newsroom.channels.name"));
    private final DatePicker day = new DatePicker(t("newsroom.channels.day"));
    private final TextField link = new TextField(t("newsroom.channels.link"));
    private ArticleId article;

    ChannelsPanel(DeskTools tools) {
        this.tools = tools;
        addClassNames("panel", "channels");
        posts.addClassNames("plain", "channel-posts");
        channel.setLabel(t("newsroom.channels.channel"));
        channel.setItems(PublicityChannel.values());
        channel.setItemLabelGenerator(ArticleWords::channel);
        channel.setValue(PublicityChannel.WECHAT);
        link.setPlaceholder("https://");
        Div form = new Div(channel, name, day, link, new Button(t("newsroom.channels.note"), click -> note()));
        form.addClassName("channel-form");
        add(new H2(t("newsroom.channels")), posts, new NativeDetails(t("newsroom.channels.add"), form));
    }

    /** Only what readers have seen went anywhere else. */
    void show(DeskArticle shown) {
        article = shown.id();
        setVisible(shown.publishedTimes() > 0);
        if (isVisible()) {
            day.setValue(LocalDate.ofInstant(tools.clock().instant(), PortalTime.ZONE));
            list();
        }
    }

    private void list() {
        posts.removeAll();
        tools.channels().of(article).forEach(post -> posts.add(line(post)));
    }

    private ListItem line(ChannelPost post) {
        String words = t(
                "newsroom.channels.line",
                post.name() == null ? ArticleWords.channel(post.channel()) : post.name(),
                Formats.date(post.day()));
        NativeButton remove = new NativeButton(t("newsroom.channels.remove"), click -> {
            tools.channels().remove(article, post.id());
            list();
        });
        remove.addClassName("link-button");
        remove.getElement().setAttribute("aria-label", t("newsroom.channels.remove.what", words));
        return new ListItem(where(post, words), remove);
    }

    private static Component where(ChannelPost post, String words) {
        if (post.link() == null) {
            return new Span(words);
        }
        Anchor link = new Anchor(post.link(), words);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private void note() {
        Map<String, HasValidation> fields = Map.of("name", name, "day", day, "link", link);
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            tools.channels()
                    .note(
                            article,
                            new ChannelPost(0, channel.getValue(), name.getValue(), day.getValue(), link.getValue()));
            name.clear();
            link.clear();
            list();
        } catch (WrongInput wrong) {
            wrong.problems().forEach(problem -> {
                HasValidation field = fields.get(problem.field());
                field.setErrorMessage(
                        t(problem.messageKey(), problem.arguments().toArray()));
                field.setInvalid(true);
            });
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }
}
