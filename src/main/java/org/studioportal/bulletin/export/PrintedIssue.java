package org.studioportal.bulletin.export;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.studioportal.shared.pdf.PdfFont;
import org.studioportal.shared.pdf.PdfPrinter;

/** An issue as a page of HTML for the printer. */
final class PrintedIssue {
    private static final int HEADLINES = 5;
    private static final int ONE_LINE = 20;
    private static final int TWO_LINES = 37;

    private final ExportedIssue issue;
    private final ExportWords words;
    private final UnaryOperator<String> pictures;
    private final List<PrintedArticle> articles;

    /** @param pictures gives the source of a picture by its hash; null when it is gone */
    PrintedIssue(ExportedIssue issue, ExportWords words, UnaryOperator<String> pictures) {
        this.issue = issue;
        this.words = words;
        this.pictures = pictures;
        this.articles = IntStream.range(0, issue.articles().size())
                .mapToObj(i -> new PrintedArticle(issue.articles().get(i), "article-" + (i + 1), words, pictures))
                .toList();
    }

    String html(String style) {
        Document page = Document.createShell("");
        page.outputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml);
        page.selectFirst("html").attr("lang", words.language().toLanguageTag());
        page.title(name());
        page.head().appendElement("meta").attr("name", "author").attr("content", text(issue.publisher()));
        page.head().appendElement("style").appendText(style);
        bookmarks(page.head().appendElement("bookmarks"));
        Element body = page.body();
        runners(body);
        cover(body.appendElement("div").addClass("cover"));
        contents(body.appendElement("div").addClass("contents").attr("id", "contents"));
        articles(body);
        return page.outerHtml();
    }

    private void articles(Element body) {
        for (int i = 0; i < articles.size(); ) {
            PrintedArticle article = articles.get(i);
            if (article.brief()) {
                int from = i;
                while (i < articles.size() && articles.get(i).brief() && kind(i).equals(kind(from))) {
                    i++;
                }
                briefs(body, articles.subList(from, i));
            } else {
                article.write(body);
                i++;
            }
        }
    }

    private String kind(int article) {
        return text(articles.get(article).article().kindLabel());
    }

    /** Short ones of one kind, two beside each other: the printer cannot balance columns. */
    private void briefs(Element body, List<PrintedArticle> briefs) {
        Element of = body.appendElement("div").addClass("briefs");
        of.appendElement("div")
                .addClass("kicker")
                .appendText(text(briefs.getFirst().article().kindLabel()));
        Element table = of.appendElement("table");
        for (int i = 0; i < briefs.size(); i += 2) {
            Element row = table.appendElement("tr");
            briefs.get(i).writeBrief(row.appendElement("td"));
            row.appendElement("td").addClass("gutter");
            Element right = row.appendElement("td");
            if (i + 1 < briefs.size()) {
                briefs.get(i + 1).writeBrief(right);
            }
        }
    }

    /** What the file is called: masthead and number. */
    private String name() {
        return words.say("bulletin-export.issue-of", words.say("bulletin-export.masthead"), number());
    }

    // Numbers of a thousand and more would get commas.
    private String number() {
        return Integer.toString(issue.number());
    }

    private void bookmarks(Element list) {
        bookmark(list, words.say("bulletin-export.contents"), "contents");
        articles.forEach(article -> bookmark(list, text(article.article().title()), article.id()));
    }

    private static void bookmark(Element list, String name, String id) {
        list.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
    }

    private void runners(Element body) {
        body.appendElement("div").addClass("runner").appendText(name());
        body.appendElement("div").addClass("runner-date").appendText(words.date(issue.date()));
    }

    private void cover(Element cover) {
        Element head = cover.appendElement("div").addClass("masthead");
        head.appendElement("div").addClass("name").appendText(words.say("bulletin-export.masthead"));
        Element facts = head.appendElement("table").appendElement("tr");
        facts.appendElement("td").addClass("number").appendText(words.say("bulletin-export.issue", number()));
        facts.appendElement("td").addClass("date").appendText(words.date(issue.date()));
        cover.appendElement("div").addClass("band");
        String lead = lead();
        List<PrintedArticle> shown = articles.stream().limit(HEADLINES).toList();
        if (shown.stream()
                                .filter(article ->
                                        text(article.article().title()).length() > ONE_LINE)
                                .count()
                        > 1
                || text(issue.title()).length() > ONE_LINE) {
            cover.addClass("dense");
        }
        if (lead != null) {
            cover.appendElement("div").addClass("lead").attr("style", "background-image: url('" + lead + "')");
        } else {
            cover.addClass("plain");
        }
        Element inside = cover.appendElement("div").addClass("inside");
        if (ExportWords.there(issue.title())) {
            inside.appendElement("h1").appendText(cut(text(issue.title())));
        }
        Element row = inside.appendElement("table").appendElement("tr");
        Element headlines = row.appendElement("td").appendElement("table").addClass("headlines");
        shown.forEach(article -> headline(headlines.appendElement("tr"), article));
        if (ExportWords.there(issue.url())) {
            code(row.appendElement("td").addClass("scan"), issue.url());
        }
        if (ExportWords.there(issue.publisher())) {
            cover.appendElement("div").addClass("publisher").appendText(cut(text(issue.publisher())));
        }
    }

    private static void headline(Element row, PrintedArticle article) {
        row.appendElement("td")
                .addClass("kind")
                .appendText(text(article.article().kindLabel()));
        row.appendElement("td").appendText(cut(text(article.article().title())));
        row.appendElement("td").addClass("page").appendElement("a").attr("href", "#" + article.id());
    }

    /** Two lines of the cover at most. */
    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= TWO_LINES
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TWO_LINES - 1)) + "…";
    }

    /** The cover's picture, or the first that an article has. */
    private String lead() {
        return Stream.concat(
                        Stream.ofNullable(issue.coverHash()), articles.stream().flatMap(PrintedArticle::hashes))
                .map(pictures)
                .filter(source -> source != null)
                .findFirst()
                .orElse(null);
    }

    private void contents(Element contents) {
        contents.appendElement("h2").appendText(words.say("bulletin-export.contents"));
        String kind = null;
        for (PrintedArticle article : articles) {
            String of = text(article.article().kindLabel());
            if (!of.equals(kind)) {
                contents.appendElement("div").addClass("group").appendText(of);
                kind = of;
            }
            Element line = contents.appendElement("div").addClass("entry");
            leading(line, article);
            String unit = text(article.article().unit());
            if (!unit.isEmpty()) {
                line.appendElement("div").addClass("unit").appendText(unit);
            }
        }
        if (ExportWords.there(issue.intro())) {
            Element intro = contents.appendElement("div").addClass("intro");
            intro.appendElement("h2").appendText(words.say("bulletin-export.intro"));
            issue.intro()
                    .strip()
                    .lines()
                    .filter(ExportWords::there)
                    .forEach(line -> intro.appendElement("p").appendText(text(line)));
        }
    }

    private void leading(Element line, PrintedArticle article) {
        line.appendElement("a")
                .addClass("leading")
                .attr("href", "#" + article.id())
                .appendText(text(article.article().title()));
    }

    private void code(Element into, String url) {
        into.appendElement("object").attr("type", PdfPrinter.QR_CODE).attr("data", url);
        into.appendElement("p").appendText(words.say("bulletin-export.read-online"));
    }

    /** What people wrote, as it can be printed; empty for nothing. */
    static String text(String written) {
        return written == null ? "" : PdfFont.printable(written).strip();
    }
}
