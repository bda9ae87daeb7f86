package org.studioportal.shared.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts what drawing takes before anything is drawn: elements used again and again inside each other, masks over masks,
 * millions of dashes. A unit is about one simple shape.
 */
final class DrawingCost {
    private static final long MOST = 200_000;
    private static final int CHARACTERS = 100;
    private static final int CHARACTERS_OF_CLIP = 4;
    /** A layer of its own, the size of the picture. */
    private static final int LAYER = 300;

    private static final int DEEPEST = 200;
    private static final double MOST_DASHES = 10_000_000;

    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?\\s*#([^)'\"]+)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern DASHES = Pattern.compile("stroke-dasharray\\s*:\\s*([^;}]+)");
    private static final Pattern LAYERED = Pattern.compile("opacity|blend|mask|isolation");

    private static final class Node {
        private final List<Node> children = new ArrayList<>();
        private final List<String> references = new ArrayList<>();
        private long own = 1;
        private long total = -1;
        private boolean open;
    }

    private final Deque<Node> path = new ArrayDeque<>();
    private final Map<String, Node> named = new HashMap<>();
    private final Node root = new Node();
    private final StringBuilder styles = new StringBuilder();
    private long elements;
    private double numbers;
    private double largest;
    private double smallestDash = Double.MAX_VALUE;
    private int clips;

    DrawingCost() {
        path.push(root);
    }

    void begin(XMLStreamReader xml) {
        if (path.size() > Drawings.MAX_DEPTH) {
            throw new PictureRefused.TooIntricate();
        }
        Node node = new Node();
        path.peek().children.add(node);
        path.push(node);
        elements++;
        clips += xml.getLocalName().equals("clipPath") || clips > 0 ? 1 : 0;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(node, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        if (xml.getLocalName().equals("mask")) {
            node.own += LAYER;
        }
    }

    void end() {
        path.pop();
        clips = Math.max(0, clips - 1);
    }

    /** What stands between elements: styles, or words. */
    void text(String text) {
        styles.append(text);
    }

    private void attribute(Node node, String name, String value) {
        switch (name) {
            case "id" -> named.putIfAbsent(value, node);
            case "href" -> node.references.add(value.strip().replaceFirst("^#", ""));
            case "stroke-dasharray" -> dashes(value);
            case "d",
                    "points",
                    "x",
                    "y",
                    "width",
                    "height",
                    "r",
                    "rx",
                    "ry",
                    "cx",
                    "cy",
                    "x1",
                    "x2",
                    "y1",
                    "y2",
                    "pathLength" -> {
                node.own += value.length() / (clips > 0 ? CHARACTERS_OF_CLIP : CHARACTERS);
                measure(value);
            }
            case "style" -> style(value);
            default -> {}
        }
        if (LAYERED.matcher(name).find()
                || name.equals("style") && LAYERED.matcher(value).find()) {
            node.own += LAYER / 3;
        }
        references(value, node.references);
    }

    private void style(String css) {
        Matcher dashes = DASHES.matcher(css);
        while (dashes.find()) {
            dashes(dashes.group(1));
        }
    }

    private void measure(String value) {
        Matcher number = NUMBER.matcher(value);
        while (number.find()) {
            numbers++;
            largest = Math.max(largest, Math.abs(Double.parseDouble(number.group())));
        }
    }

    private void dashes(String value) {
        Matcher number = NUMBER.matcher(value);
        double sum = 0;
        while (number.find()) {
            sum += Math.abs(Double.parseDouble(number.group()));
        }
        if (sum > 0) {
            smallestDash = Math.min(smallestDash, sum);
        }
    }

    private static void references(String value, List<String> found) {
        Matcher reference = REFERENCE.matcher(value);
        while (reference.find()) {
            found.add(reference.group(1).strip());
        }
    }

    /** @throws PictureRefused.TooIntricate when drawing would take too long */
    void require() {
        String css = styles.toString();
        style(css);
        if (numbers * largest / smallestDash > MOST_DASHES) {
            throw new PictureRefused.TooIntricate();
        }
        List<String> fromStyles = new ArrayList<>();
        references(css, fromStyles);
        // Whichever element a style chooses: each might.
        long each = LAYERED.matcher(css).find() ? LAYER / 3 : 0;
        for (String reference : fromStyles) {
            each += total(named.get(reference));
        }
        if (total(root) + each * elements > MOST) {
            throw new PictureRefused.TooIntricate();
        }
    }

    private long total(Node node) {
        return total(node, 0);
    }

    private long total(Node node, int depth) {
        if (node == null) {
            return 0;
        }
        if (node.open || depth > DEEPEST) {
            throw new PictureRefused.TooIntricate();
        }
        if (node.total < 0) {
            node.open = true;
            long sum = node.own;
            for (Node child : node.children) {
                sum = Math.min(2 * MOST, sum + total(child, depth + 1));
            }
            for (String reference : node.references) {
                sum = Math.min(2 * MOST, sum + total(named.get(reference), depth + 1));
            }
            node.open = false;
            node.total = sum;
        }
        return node.total;
    }
}
