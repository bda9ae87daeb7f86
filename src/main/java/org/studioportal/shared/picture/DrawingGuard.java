package org.studioportal.shared.picture;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Lets only plain drawing pass: shapes, text, gradients, clips and masks. Programs, foreign content, embedded or linked
 * files, entities, filters and patterns are refused by their name, so that whoever drew it can take it out.
 */
final class DrawingGuard {
    private static final int MAX_BYTES = 2 * 1024 * 1024;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> PLAIN = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "switch",
            "a",
            "title",
            "desc",
            "metadata",
            "style",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "view");

    /** Drawing programs keep notes of their own under foreign names; under these a note could be taken for drawing. */
    private static final Set<String> NEVER = Set.of(
            "script",
            "foreignobject",
            "image",
            "feimage",
            "filter",
            "pattern",
            "marker",
            "iframe",
            "embed",
            "object",
            "audio",
            "video",
            "handler",
            "listener",
            "set",
            "animate",
            "animatemotion",
            "animatetransform");

    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>\\[]*>");
    private static final Pattern ELSEWHERE =
            Pattern.compile("@import|url\\(\\s*['\"]?\\s*(?!['\"#\\s])|expression\\(", Pattern.CASE_INSENSITIVE);

    private DrawingGuard() {}

    /**
     * @return the drawing's text, for {@link #reader}
     * @throws PictureRefused when it is not a drawing, or not a plain one
     */
    static String check(byte[] file) {
        String text = text(file);
        DrawingCost cost = new DrawingCost();
        boolean drawing = false;
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (!drawing && !isSvg(xml)) {
                            throw new PictureRefused.NotAPicture();
                        }
                        drawing = true;
                        requirePlain(xml);
                        cost.begin(xml);
                    }
                    case XMLStreamConstants.END_ELEMENT -> cost.end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        requireHere(xml.getText());
                        cost.text(xml.getText());
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new PictureRefused.NotPlainDrawing("<!ENTITY>");
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        throw new PictureRefused.NotPlainDrawing("<?" + xml.getPITarget() + "?>");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw drawing ? new PictureRefused.Broken() : new PictureRefused.NotAPicture();
        }
        cost.require();
        return text;
    }

    static XMLEventReader reader(String drawing) throws XMLStreamException {
        return factory().createXMLEventReader(new StringReader(drawing));
    }

    private static String text(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new PictureRefused.TooIntricate();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new PictureRefused.NotAPicture();
        }
        text = text.startsWith("\ufeff") ? text.substring(1) : text;
        // What older drawing programs write names a definition on the web, which nobody needs.
        text = DOCTYPE.matcher(text.strip()).replaceFirst("");
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw text.contains("<svg")
                    ? new PictureRefused.NotPlainDrawing("<!ENTITY>")
                    : new PictureRefused.NotAPicture();
        }
        return text;
    }

    private static boolean isSvg(XMLStreamReader xml) {
        return xml.getLocalName().equals("svg") && SVG.equals(xml.getNamespaceURI());
    }

    private static void requirePlain(XMLStreamReader xml) {
        String name = xml.getLocalName();
        boolean foreign =
                xml.getNamespaceURI() != null && !xml.getNamespaceURI().equals(SVG);
        if (NEVER.contains(name.toLowerCase(Locale.ROOT)) || !foreign && !PLAIN.contains(name)) {
            throw new PictureRefused.NotPlainDrawing("<" + name + ">");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i);
            if (attribute.startsWith("on")) {
                throw new PictureRefused.NotPlainDrawing(attribute);
            }
            if (attribute.equals("href") && !name.equals("a") && !value.strip().startsWith("#")) {
                throw new PictureRefused.NotPlainDrawing(attribute);
            }
            requireHere(value);
        }
    }

    private static void requireHere(String style) {
        if (ELSEWHERE.matcher(style).find()) {
            throw new PictureRefused.NotPlainDrawing("url(…)");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is loaded");
        });
        return factory;
    }
}
