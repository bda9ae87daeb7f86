package org.studioportal.studio.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studioportal.shared.Masking;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.html.SafeHtml;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.pdf.PdfPrinter;
import org.studioportal.shared.picture.EncodedPicture;
import org.studioportal.studio.StudioPage;

/** A poster as a page of HTML; what does not fit at a density is counted, not lost. */
final class PosterPage {
    private final Poster poster;
    private final StudioPage studio;
    private final PosterDensity density;
    private final PosterWords words;

    PosterPage(Poster poster, PosterDensity density, Messages messages) {
        this.poster = poster;
        this.studio = poster.studio();
        this.density = density;
        this.words = new PosterWords(messages, poster.language());
    }

    /** @param emblem null for none */
    String html(EncodedPicture emblem, String style) {
        String colour = studio.categories().stream()
                .findFirst()
                .orElse(ServiceCategory.OTHER)
                .name()
                .toLowerCase(Locale.ROOT);
        return "<html lang=\"" + poster.language().toLanguageTag() + "\"><head><title>" + words.text(studio.name(), 80)
                + "</title><style>" + style + " body { font-size: " + density.points() + "pt }</style></head>"
                + "<body class=\"category-" + colour + "\"><div id=\"sheet\"><div id=\"content\">"
                + head(emblem) + "<div class=\"inside\">" + slogan() + offer()
                + new PosterHours(poster, density, words).html() + steps() + "</div></div>" + foot()
                + "</div></body></html>";
    }

    private String head(EncodedPicture emblem) {
        String name = words.text(studio.name(), density.length(60));
        int length = name.codePointCount(0, name.length());
        String size = length <= 9 ? "short" : length <= 16 ? "medium" : length <= 26 ? "long" : "longest";
        // A picture's wide side counts: Latin letters are half as wide as Chinese ones.
        boolean latin = name.chars().filter(c -> c < 0x250).count() > length / 2;
        String picture = emblem == null
                ? "<div class=\"initial\">"
                        + words.text(Character.toString(studio.name().codePointAt(0)), 1) + "</div>"
                : "<img src=\"" + PdfPrinter.data(emblem) + "\" alt=\"\"/>";
        return "<table class=\"head\"><tr><td class=\"emblem\">" + picture + "</td><td><div class=\"name " + size
                + (latin ? " latin" : "") + "\">" + name + "</div><div class=\"unit\">" + belongs()
                + "</div></td></tr></table><div class=\"rule\"></div>";
    }

    private String belongs() {
        String unit = studio.unit() == null ? "" : studio.unit().name();
        return words.text(
                studio.village() == null
                        ? unit
                        : words.say(
                                "studio.serves",
                                unit,
                                studio.village().town(),
                                studio.village().name()),
                density.length(70));
    }

    private String slogan() {
        String fields = studio.categories().stream()
                .limit(5)
                .map(field -> "<span class=\"field\">" + words.told("category." + field) + "</span>")
                .collect(Collectors.joining(" "));
        String slogan = studio.slogan() == null || studio.slogan().isBlank()
                ? ""
                : "<div class=\"slogan\">" + words.text(studio.slogan(), density.length(60)) + "</div>";
        return slogan + "<div class=\"fields\">" + fields + "</div>";
    }

    private String offer() {
        List<String> facts = new ArrayList<>();
        if (studio.place() != null) {
            facts.add(fact("studio.place", words.text(studio.place(), density.length(60))));
        }
        if (studio.phone() != null) {
            // The sheet hangs where everybody passes: what a stranger sees, whoever prints it.
            facts.add(fact(
                    "studio.phone",
                    words.text(studio.phoneMasked() ? studio.phone() : Masking.phone(studio.phone()), 18)));
        }
        return "<table class=\"offer\"><tr><td class=\"items\">" + items() + "</td><td class=\"gap\"></td>"
                + "<td class=\"card\"><object type=\"" + PdfPrinter.QR_CODE + "\" data=\""
                + PosterWords.escaped(poster.address().toString()) + "\" class=\"qr\"></object><div class=\"scan\">"
                + words.told("poster.scan") + "</div>" + String.join("", facts) + "</td></tr></table>";
    }

    private String fact(String key, String value) {
        return "<div class=\"fact\"><span class=\"label\">" + words.told(key) + "</span><br/>" + value + "</div>";
    }

    private String items() {
        List<StudioPage.Item> items = studio.items();
        String title = "<h2>" + words.told("poster.items") + "</h2>";
        if (items.isEmpty()) {
            String introduction = studio.introduction();
            return title + "<p>"
                    + (introduction == null || introduction.isBlank()
                            ? words.told("poster.no-items")
                            : words.text(SafeHtml.text(introduction), 220))
                    + "</p>";
        }
        String shown =
                items.stream().limit(density.items()).map(this::item).collect(Collectors.joining("", "<ul>", "</ul>"));
        int left = items.size() - density.items();
        return title + shown + (left > 0 ? "<p class=\"more\">" + words.told("poster.more", left) + "</p>" : "");
    }

    private String item(StudioPage.Item item) {
        String facts = Stream.of(
                        words.say("mode." + item.mode()),
                        item.minutes() == null ? null : words.say("studio.item.minutes", item.minutes()),
                        density.notes() ? item.notes() : null)
                .filter(Objects::nonNull)
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · "));
        return "<li><b>" + words.text(item.name(), density.length(40)) + "</b><div class=\"quiet\">"
                + words.text(facts, density.length(80)) + "</div></li>";
    }

    private String steps() {
        List<StudioPage.Step> steps =
                studio.steps().stream().limit(density.steps()).toList();
        if (steps.isEmpty()) {
            return "";
        }
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            StudioPage.Step step = steps.get(i);
            row.append("<td><div class=\"number\">")
                    .append(i + 1)
                    .append("</div><b>")
                    .append(words.text(step.title(), density.length(24)))
                    .append("</b>");
            if (step.within() != null) {
                row.append("<div class=\"within\">")
                        .append(words.text(step.within(), density.length(26)))
                        .append("</div>");
            }
            if (density.details() && step.detail() != null) {
                row.append("<div class=\"quiet\">")
                        .append(words.text(step.detail(), 60))
                        .append("</div>");
            }
            row.append("</td>");
        }
        return "<h2>" + words.told("studio.steps") + "</h2><table class=\"steps\"><tr>" + row + "</tr></table>";
    }

    private String foot() {
        return "<table id=\"foot\"><tr><td>" + words.told("shell.name") + " · "
                + PosterWords.escaped(words.cut(poster.address().toString(), 90)) + "</td><td class=\"printed\">"
                + words.told("poster.printed", words.date(poster.printed())) + "</td></tr></table>";
    }
}
