package org.studioportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studioportal.shared.html.ArticleHtml;

/** What the article editor takes over of what is pasted: its own scripts in a real browser, without the portal around. */
class PasteTest extends BrowserTest {
    private static final String ADDRESS = "http://paste.test/";
    private static final String KEPT = "pictures/" + "a".repeat(64) + "/large";

    private Page page;

    @BeforeEach
    void loadTheCleaner() throws IOException {
        page = visitor(DESK);
        Map<String, String> scripts = new HashMap<>();
        page.route(ADDRESS + "**", route -> answer(route, scripts));
        page.navigate(ADDRESS);
        // The compiler of the page build, so that what is tried is what is written.
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(Path.of("node_modules/typescript/lib/typescript.js")));
        for (String name : List.of("paste-look", "paste-flow", "paste-clean")) {
            String source = Files.readString(Path.of("frontend/components", name + ".ts"));
            scripts.put(name, (String)
                    page.evaluate("source => ts.transpile(source, { target: 'es2022', module: 'esnext' })", source));
        }
    }

    private static void answer(Route route, Map<String, String> scripts) {
        String script = scripts.get(route.request().url().substring(ADDRESS.length()));
        route.fulfill(new Route.FulfillOptions()
                .setContentType(script == null ? "text/html" : "text/javascript")
                .setBody(script == null ? "<!doctype html><title>x</title>" : script));
    }

    private record Pasted(String html, int dropped) {}

    private Pasted paste(String html) {
        Map<?, ?> pasted = (Map<?, ?>) page.evaluate(
                "async ([html, kept]) => (await import('/paste-clean')).cleanPasted(html, src => src === kept ? src : null)",
                List.of(html, KEPT));
        return new Pasted((String) pasted.get("html"), ((Number) pasted.get("dropped")).intValue());
    }

    @Test
    void wordsFormatsAndOfficeTagsGo() {
        assertThat(paste("""
                        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
                        <!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
                        <style><!-- p.MsoNormal {mso-style-parent:"";} --></style></head>
                        <body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
                        <p class=MsoTitle align=center><b><span style='font-size:22.0pt;font-family:方正小标宋'>情况通报<o:p></o:p></span></b></p>
                        <h3><b><span lang=EN-US>1.</span>做法</b></h3>
                        <p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'><span style='font-family:仿宋'>　　党员<b
                        style='mso-bidi-font-weight:normal'>进村</b></span><st1:chsdate Year="2026"><span lang=EN-US>3</span>次</st1:chsdate><o:p></o:p></p>
                        <p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
                        <p class=MsoNormal style='display:none;mso-hide:all'>隐藏的批注</p>
                        <p class=MsoNormal><i><u>重点</u></i></p><!--EndFragment--></body></html>""").html())
                .isEqualTo("<h2>情况通报</h2><h3>1.做法</h3><p>党员进村3次</p><p><em><u>重点</u></em></p>"
                        .replace("进村", "<strong>进村</strong>"));
    }

    @Test
    void wordsListsBecomeLists() {
        String item =
                "<p class=MsoListParagraph style='margin-left:21.0pt;mso-list:l0 level%d lfo1'><![if !supportLists]>"
                        + "<span lang=EN-US style='font-family:Wingdings'><span style='mso-list:Ignore'>%s"
                        + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>%s<o:p></o:p></p>";
        assertThat(paste("<p>前</p>" + item.formatted(1, "l", "甲") + item.formatted(2, "1.", "子一")
                                + item.formatted(2, "2.", "子二") + item.formatted(1, "l", "乙") + "<p>中</p>"
                                + item.formatted(1, "（一）", "丙"))
                        .html())
                .isEqualTo("<p>前</p><ul><li><p>甲</p><ol><li><p>子一</p></li><li><p>子二</p></li></ol></li>"
                        + "<li><p>乙</p></li></ul><p>中</p><ol><li><p>丙</p></li></ol>");
    }

    @Test
    void tablesStayAndFramesGo() {
        assertThat(paste("<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='height:1pt'>"
                                + "<td width=99 colspan=2 style='width:1pt'><p class=MsoNormal>合计</p></td></tr><tr><td>一"
                                + "<table><tr><td>内</td></tr></table></td><td></td></tr></table>")
                        .html())
                .isEqualTo(
                        "<table><tr><td colspan=\"2\"><p>合计</p></td></tr><tr><td><p>一</p><p>内</p></td><td></td></tr></table>");
        assertThat(paste("<table><tr><td><p>一</p><h1>二</h1></td></tr></table>").html())
                .isEqualTo("<p>一</p><h2>二</h2>");
    }

    @Test
    void weChatsSectionsBecomeParagraphsAndItsPicturesAreCounted() {
        Pasted pasted = paste("""
                <section data-tools="135编辑器" style="margin:0"><section style="text-align:center"><section><p><br></p>
                <p style="text-indent:2em"><span style="font-size:15px;letter-spacing:1px">志愿者<span style="font-weight:bold;color:red">走进</span>
                社区</span></p></section><section><section></section><span>第二段</span><br><br>第三段<br>接着</section></section>
                <p style="text-align:center"><img class="rich_pages" data-src="https://mmbiz.qpic.cn/a" src="data:image/gif;base64,R0lGOD"></p>
                <section><img data-src="https://mmbiz.qpic.cn/b"></section><section><svg><image href="x"></image></svg></section>
                <mp-common-profile data-id="x"></mp-common-profile><p><a href="https://mp.weixin.qq.com/s">原文</a><a href="javascript:;">赞</a></p>
                </section>""");
        assertThat(pasted.html())
                .isEqualTo("<p>志愿者<strong>走进</strong> 社区</p><p>第二段</p><p>第三段<br>接着</p>"
                        + "<p><a href=\"https://mp.weixin.qq.com/s\">原文</a>赞</p>");
        assertThat(pasted.dropped()).isEqualTo(2);
    }

    @Test
    void ourOwnPicturesStay() {
        Pasted pasted = paste("<p>前<img src='" + KEPT + "' alt='村口' width=1600 height=900 onerror=alert(1)>后</p>"
                + "<figure><img src='https://example.org/x.png'><figcaption>外图</figcaption></figure>"
                + "<figure><img src='" + KEPT + "'><figcaption>说明</figcaption></figure>");
        assertThat(pasted.dropped()).isOne();
        assertThat(ArticleHtml.clean(pasted.html()).replaceAll(" data-block=\"[a-z0-9]{8}\"", ""))
                .isEqualTo("<p>前</p><figure><img src=\"" + KEPT
                        + "\" alt=\"村口\" width=\"1600\" height=\"900\"></figure>" + "<p>后</p><figure><img src=\"" + KEPT
                        + "\" alt=\"\"><figcaption>说明</figcaption></figure>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b style='font-weight:normal'>a</b>|<p>a</p>",
                "<span style='font-weight:700;text-decoration:line-through'>a</span>|<p><strong><s>a</s></strong></p>",
                "<ul><li>a<ul><li>b</li></ul></li><ol><li>c</li></ol></ul>|"
                        + "<ul><li><p>a</p><ul><li><p>b</p></li></ul><ol><li><p>c</p></li></ol></li></ul>",
                "<blockquote><h1>a</h1><p>b</p></blockquote>|<blockquote><p>a</p><p>b</p></blockquote>",
                "<p>a</p><hr><p>b</p>|<p>a</p><hr><p>b</p>",
                "<script>alert(1)</script><p onclick=alert(1)>a<iframe></iframe></p>|<p>a</p>",
                "a  b\u200b&nbsp;c|<p>a b c</p>"
            })
    void otherPagesAreReadAsTheyAreMeant(String pasted, String taken) {
        assertThat(paste(pasted).html()).isEqualTo(taken);
    }
}
