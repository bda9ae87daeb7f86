package org.studioportal.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The bodies of the invented city's articles are easy to read in their files: a line is a paragraph, and how it begins
 * says what else it is.
 *
 * <pre>
 * ## heading      ### smaller heading    &gt; quotation    - list    1. numbered list
 * | table | its first row is the head |
 * !KIND caption = what is to be seen      a picture
 * !!tip callout   (note, tip, warning)
 * &#64;S01          a studio's card
 * **strong** words stand in any line
 * </pre>
 */
final class BulletinMarkup {
    /** What stands for pictures and studios. */
    interface Marks {
        /** Attributes of the picture: where it is and how large. */
        DemoPictures.Scene picture(String kind);

        /** The number of the studio. */
        long studio(String code);
    }

    private final Marks marks;

    BulletinMarkup(Marks marks) {
        this.marks = marks;
    }

    String html(String text) {
        StringBuilder html = new StringBuilder();
        List<String> run = new ArrayList<>();
        for (String line : text.strip().split("\n+")) {
            String said = line.strip();
            if (!run.isEmpty() && !kind(said).equals(kind(run.getFirst()))) {
                html.append(block(run));
                run.clear();
            }
            run.add(said);
            if (kind(said).isEmpty()) {
                html.append(block(run));
                run.clear();
            }
        }
        return run.isEmpty() ? html.toString() : html.append(block(run)).toString();
    }

    /** Of lines that become one block together; empty for those that stand alone. */
    private static String kind(String line) {
        for (String together : List.of("| ", "- ", "> ")) {
            if (line.startsWith(together)) {
                return together;
            }
        }
        return line.matches("\\d+\\. .*") ? "1." : "";
    }

    private String block(List<String> lines) {
        String line = lines.getFirst();
        return switch (kind(line)) {
            case "| " -> table(lines);
            case "- " -> list("ul", lines);
            case "1." -> list("ol", lines);
            case "> " -> "<blockquote>" + each(lines, said -> "<p>" + words(after(said)) + "</p>") + "</blockquote>";
            default -> alone(line);
        };
    }

    private String alone(String line) {
        if (line.startsWith("### ")) {
            return "<h3>" + words(after(line)) + "</h3>";
        }
        if (line.startsWith("## ")) {
            return "<h2>" + words(after(line)) + "</h2>";
        }
        if (line.startsWith("!!")) {
            return "<aside data-callout=\"" + line.substring(2, line.indexOf(' ')) + "\"><p>" + words(after(line))
                    + "</p></aside>";
        }
        if (line.startsWith("!")) {
            return figure(line.substring(1, line.indexOf(' ')), after(line));
        }
        if (line.startsWith("@")) {
            return "<div data-card=\"studio\" data-ref=\"" + marks.studio(line.substring(1)) + "\"></div>";
        }
        return "<p>" + words(line) + "</p>";
    }

    private String figure(String kind, String said) {
        String[] parts = said.split(" = ");
        DemoPictures.Scene scene = marks.picture(kind);
        return "<figure><img src=\"%s\" alt=\"%s\" width=\"%d\" height=\"%d\"><figcaption>%s</figcaption></figure>"
                .formatted(
                        scene.address(),
                        HtmlUtils.htmlEscape(parts[1], "UTF-8"),
                        scene.width(),
                        scene.height(),
                        words(parts[0]));
    }

    private static String table(List<String> lines) {
        return "<table><tbody>" + row(lines.getFirst(), "th")
                + lines.stream().skip(1).map(line -> row(line, "td")).collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static String row(String line, String cell) {
        String inner = line.substring(2, line.lastIndexOf('|'));
        return "<tr>"
                + each(
                        List.of(inner.split("\\|")),
                        said -> "<" + cell + "><p>" + words(said.strip()) + "</p></" + cell + ">")
                + "</tr>";
    }

    private static String list(String name, List<String> lines) {
        return "<" + name + ">" + each(lines, said -> "<li><p>" + words(after(said)) + "</p></li>") + "</" + name + ">";
    }

    private static String each(List<String> lines, UnaryOperator<String> made) {
        return lines.stream().map(made).collect(Collectors.joining());
    }

    private static String after(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static String words(String line) {
        return HtmlUtils.htmlEscape(line, "UTF-8").replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>");
    }
}
