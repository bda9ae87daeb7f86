package org.studioportal.bulletin.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import org.studioportal.shared.i18n.Messages;

/** Says in the head of every page where the feed is: feed readers look for it there. */
@Component
class FeedHint implements VaadinServiceInitListener {
    private final Messages messages;

    FeedHint(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(index -> index.getDocument()
                .head()
                .appendElement("link")
                .attr("rel", "alternate")
                .attr("type", "application/atom+xml")
                .attr("title", messages.getTranslation("reading.feed.title", Messages.CHINESE))
                .attr("href", "feed.atom"));
    }
}
