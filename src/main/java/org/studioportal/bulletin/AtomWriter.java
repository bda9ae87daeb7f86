package org.studioportal.bulletin;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.shared.PortalAddress;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioRef;

/** Writes Atom (RFC 4287), in Chinese; every address in it is whole. */
@Component
class AtomWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();
    /** Ids are tag URIs (RFC 4151) of the year in which the portal began: they stay when addresses change. */
    private static final String YEAR = "2025";

    private final PortalAddress portal;
    private final Messages messages;
    private final Directory directory;
    private final StudioOffers studios;

    AtomWriter(PortalAddress portal, Messages messages, Directory directory, StudioOffers studios) {
        this.portal = portal;
        this.messages = messages;
        this.directory = directory;
        this.studios = studios;
    }

    /**
     * @param unit the name of the unit that it is narrowed to; null for none
     * @param listings titles of the listings that may still be shown
     */
    String feed(
            FeedQuery which,
            String unit,
            List<BulletinFeed.Entry> entries,
            Map<Long, String> listings,
            Instant updated) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "zh-CN");
            element(xml, "id", tag("feed" + query(which).replace('?', '/').replace('&', '/')));
            element(xml, "title", title(which, unit));
            element(xml, "updated", rfc3339(updated));
            link(xml, "self", "application/atom+xml", portal.of("feed.atom" + query(which)));
            link(xml, "alternate", "text/html", portal.of("bulletins" + query(which)));
            for (BulletinFeed.Entry entry : entries) {
                entry(xml, entry, listings);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, BulletinFeed.Entry entry, Map<Long, String> listings)
            throws XMLStreamException {
        ArticleCard card = entry.card();
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", tag("article/" + card.id()));
        element(xml, "title", card.title());
        element(xml, "published", rfc3339(card.publishedAt()));
        element(xml, "updated", rfc3339(entry.renewed()));
        link(xml, "alternate", "text/html", portal.of("bulletins/" + card.slug()));
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", author(entry));
        xml.writeEndElement();
        category(xml, card.kind().name().toLowerCase(Locale.ROOT), say("bulletin.kind." + card.kind()));
        for (String topic : entry.topics()) {
            category(xml, topic, topic);
        }
        element(xml, "summary", card.summary());
        xml.writeStartElement(ATOM, "content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(sound(html(entry.body(), listings)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String author(BulletinFeed.Entry entry) {
        if (entry.byline() != null) {
            return entry.byline();
        }
        return entry.card().unit() == null
                ? say("shell.name")
                : directory.unit(entry.card().unit()).map(UnitRef::name).orElse(say("shell.name"));
    }

    /** The article as it is read, with cards as links; what a card shows no more goes. */
    private String html(String body, Map<Long, String> listings) {
        StringBuilder whole = new StringBuilder();
        for (ArticleHtml.Part part : ArticleHtml.parts(body)) {
            switch (part) {
                case ArticleHtml.Html html -> whole.append(absolute(html.html()));
                case ArticleHtml.CardPart card -> whole.append(linked(card, listings));
            }
        }
        return whole.toString();
    }

    private String absolute(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("img")
                .forEach(picture -> picture.attr("src", portal.of(picture.attr("src")))
                        .removeAttr("srcset")
                        .removeAttr("sizes"));
        return document.body().html();
    }

    private String linked(ArticleHtml.CardPart card, Map<Long, String> listings) {
        String address;
        String words;
        if (card.kind() == ArticleHtml.CardKind.STUDIO) {
            StudioRef studio = studios.studio(new StudioId(card.id())).orElse(null);
            address = studio == null ? null : "studios/" + studio.slug();
            words = studio == null ? null : studio.name();
        } else {
            words = listings.get(card.id());
            address = words == null ? null : "board/" + card.id();
        }
        if (words == null) {
            return "";
        }
        Element paragraph = new Element("p");
        paragraph.appendElement("a").attr("href", portal.of(address)).text(words);
        return paragraph.outerHtml();
    }

    private String title(FeedQuery which, String unit) {
        StringBuilder title = new StringBuilder(say("reading.feed.title"));
        if (which.kind() != null) {
            title.append(" · ").append(say("bulletin.kind." + which.kind()));
        }
        if (unit != null) {
            title.append(" · ").append(unit);
        }
        return title.toString();
    }

    private static String query(FeedQuery which) {
        String kind =
                which.kind() == null ? null : "kind=" + which.kind().name().toLowerCase(Locale.ROOT);
        String unit = which.unit() == null ? null : "unit=" + which.unit().value();
        if (kind == null && unit == null) {
            return "";
        }
        return "?" + (kind == null ? unit : unit == null ? kind : kind + "&" + unit);
    }

    private String tag(String what) {
        return "tag:" + portal.host() + "," + YEAR + ":bulletins/" + what;
    }

    private String say(String key) {
        return messages.getTranslation(key, Messages.CHINESE);
    }

    private static String rfc3339(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(sound(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static void category(XMLStreamWriter xml, String term, String label) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "category");
        xml.writeAttribute("term", sound(term));
        xml.writeAttribute("label", sound(label));
    }

    /** Without what XML 1.0 cannot hold. */
    private static String sound(String text) {
        return text == null
                ? ""
                : text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
