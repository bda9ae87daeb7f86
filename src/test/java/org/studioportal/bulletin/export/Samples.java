package org.studioportal.bulletin.export;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.picture.EncodedPicture;

/** Articles as editors write them; all people and places are invented. */
final class Samples {
    static final ExportWords CHINESE = new ExportWords(new Messages(), Messages.CHINESE);
    static final ExportWords ENGLISH = new ExportWords(new Messages(), Messages.ENGLISH);

    static final String VALLEY = "a".repeat(64);
    static final String VILLAGE = "b".repeat(64);
    static final String TOWER = "c".repeat(64);
    static final String GONE = "d".repeat(64);

    /** Landscapes, one upright; the last is kept no more. */
    static final PictureSource PICTURES = hash -> Optional.ofNullable(
            switch (hash.charAt(0)) {
                case 'a' -> Drawn.of(1, 1600, 1000);
                case 'b' -> Drawn.of(2, 1600, 900);
                case 'c' -> Drawn.of(3, 900, 1600);
                default -> null;
            });

    private static final class Drawn {
        private static final Map<Integer, EncodedPicture> KEPT = new ConcurrentHashMap<>();

        static EncodedPicture of(int seed, int width, int height) {
            return KEPT.computeIfAbsent(seed, key -> draw(key, width, height));
        }

        private static EncodedPicture draw(int seed, int width, int height) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = image.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setPaint(new GradientPaint(0, 0, new Color(0x9fc4dd), 0, height * 0.7f, new Color(0xfbe8cf)));
            pen.fillRect(0, 0, width, height);
            Random random = new Random(seed);
            for (int layer = 0; layer < 4; layer++) {
                Path2D hill = new Path2D.Double();
                double level = height * (0.45 + 0.13 * layer);
                double phase = random.nextDouble() * 7;
                hill.moveTo(0, height);
                for (int x = 0; x <= width; x += 10) {
                    hill.lineTo(
                            x, level + height * 0.06 * Math.sin(x * 6.0 / width + phase) * Math.cos(x * 2.0 / width));
                }
                hill.lineTo(width, height);
                pen.setColor(new Color(0x7f - 20 * layer, 0xa0 - 18 * layer, 0x86 - 22 * layer));
                pen.fill(hill);
            }
            for (int house = 0; house < 9; house++) {
                int x = random.nextInt(width - 120);
                int y = (int) (height * (0.72 + 0.2 * random.nextDouble()));
                pen.setColor(new Color(0xf5f0e8));
                pen.fillRect(x, y, 100, 60);
                pen.setColor(new Color(0x8b1e16));
                pen.fillPolygon(new int[] {x - 12, x + 50, x + 112}, new int[] {y, y - 40, y}, 3);
            }
            pen.dispose();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try {
                ImageIO.write(image, seed == 2 ? "png" : "jpg", file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new EncodedPicture(seed == 2 ? "image/png" : "image/jpeg", width, height, file.toByteArray());
        }
    }

    private Samples() {}

    private static String picture(String hash, String alt, String caption) {
        return "<figure><img src=\"pictures/" + hash + "/large\" alt=\"" + alt + "\" width=\"1600\" height=\"1000\">"
                + (caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>") + "</figure>";
    }

    static final Map<ArticleHtml.Card, CardText> CARDS = Map.of(
            new ArticleHtml.Card(ArticleHtml.CardKind.STUDIO, 12),
                    new CardText(
                            "明灯法律援助工作室", "市司法局 · 每周二、周四在槐树村党群服务中心坐班", "https://portal.example.org/studios/mingdeng"),
            new ArticleHtml.Card(ArticleHtml.CardKind.LISTING, 34),
                    new CardText("想学用手机挂号的老人，等一位老师", "微心愿 · 槐树村 · 需要 2 人", "https://portal.example.org/board/34"));

    /** Everything that the contract of bodies knows. */
    static ExportedArticle feature() {
        return new ExportedArticle(
                "一张长桌，坐下来就能把话说开——明灯工作室进村一年记",
                "过去的一年里，市司法局的党员志愿者每周两次到槐树村坐班，接待咨询 412 人次，调解纠纷 37 起。更要紧的是，村里人渐渐习惯了“有事先去长桌边坐坐”。",
                "林知远、周小禾",
                "市司法局",
                "专题",
                LocalDate.of(2026, 9, 1),
                "https://portal.example.org/bulletins/yi-zhang-chang-zhuo",
                VALLEY,
                """
                <p data-block="aaaaaaaa">早上八点半，槐树村党群服务中心的门刚开，长桌边已经坐了三个人。72 岁的陈奶奶把一只旧信封放在桌上，里面是儿子十年前签下的土地流转合同。“我不识字，可我知道这里头有数。”她说。</p>
                <p data-block="aaaaaaab">接过信封的是<strong>市司法局</strong>的党员志愿者林知远。一年前，他和另外五位同事组成“明灯法律援助工作室”，与槐树村结成<em>驻点联系</em>，约定每周二、周四到村里坐班。那张四米长的榆木桌，是村里老木匠用旧门板拼的。</p>
                """ + picture(VALLEY, "清晨的槐树村，山坳里一片红屋顶", "清晨的槐树村。工作室所在的党群服务中心就在照片左下角。") + """
                <h2 data-block="aaaaaaac">从“找谁问”到“坐下说”</h2>
                <p data-block="aaaaaaad">起初，来的人并不多。村民怕“打官司”，怕花钱，也怕邻居说闲话。志愿者们没有等，他们把办公的地方从二楼会议室挪到了一楼门厅，把“法律咨询处”的牌子换成了“坐下说”三个字。</p>
                <p data-block="aaaaaaae">第一个月来了 9 个人，第三个月来了 40 多个人。问得最多的是下面几类：</p>
                <ul data-block="aaaaaaaf"><li><p>土地流转、宅基地和相邻通行；</p></li><li><p>外出务工的工资、工伤：</p><ol><li><p>没有签合同怎么要回工资；</p></li><li><p>工伤认定要准备什么；</p></li></ol></li><li><p>赡养、继承，以及“不知道该不该说”的家务事。</p></li></ul>
                <blockquote data-block="aaaaaaag"><p>“我们不是来替谁打赢官司的，是来让大家知道，话可以怎么说，路可以怎么走。”</p><p>——工作室负责人 林知远</p></blockquote>
                <h3 data-block="aaaaaaah">三步走完一件事</h3>
                <ol data-block="aaaaaaai"><li><p>登记：在长桌边或网页上留下问题，<strong>两个工作日内</strong>答复；</p></li><li><p>会商：需要别的单位时，一起到村里来；</p></li><li><p>回访：办完一周内打一个电话。</p></li></ol>
                <aside data-block="aaaaaaaj" data-callout="tip"><p>来之前请带上合同、借条、工资条等材料的原件；行动不便的，可以请村联络员预约上门。</p></aside>
                <h2 data-block="aaaaaaak">数字背后</h2>
                <p data-block="aaaaaaal">工作室的服务记录都在<a href="https://portal.example.org/ledger">门户的服务台账</a>里，谁都可以查到总数。一年下来，各类事项的情况如下表。</p>
                <table data-block="aaaaaaam"><thead><tr><th><p>事项</p></th><th><p>件数</p></th><th><p>当场答复</p></th><th><p>平均办结</p></th></tr></thead><tbody><tr><td><p>法律咨询</p></td><td><p>412</p></td><td><p>356</p></td><td><p>1.2 天</p></td></tr><tr><td><p>代写文书</p></td><td><p>58</p></td><td><p>21</p></td><td><p>3.5 天</p></td></tr><tr><td rowspan="2"><p>纠纷调解</p></td><td><p>邻里 26</p></td><td><p>9</p></td><td><p>8.1 天</p></td></tr><tr><td><p>家庭 11</p></td><td><p>2</p></td><td><p>12.4 天</p></td></tr><tr><td colspan="4"><p>另有普法讲座 14 场，听众约 900 人次</p></td></tr></tbody></table>
                <p data-block="aaaaaaan">最难的一件，是村东头两户人家为一条一米二宽的过道争了十一年。志愿者先后去了七趟，第七趟没有谈过道，而是帮两家一起把塌了的院墙砌好。墙砌完的那天傍晚，两家的主人在长桌边签了和解书。<br>“早知道这么容易，”其中一位说，“十一年前就该一起砌墙。”</p>
                """
                        + picture(TOWER, "村口的老槐树和水塔", "村口的老槐树，据说有三百年。")
                        + picture(GONE, "", "这张图已经没有了") + """
                <aside data-block="aaaaaaao" data-callout="warning"><p>近期有人冒充“法律援助志愿者”上门收费。工作室的一切服务<strong>不收取任何费用</strong>，遇到收费请拨打 <a href="tel:12348">12348</a>。</p></aside>
                <p data-block="aaaaaaap">新的一年，工作室打算把长桌“搬”到网上：村民可以在门户里预约时间，也可以请在外地的孩子一起“坐下来”。</p>
                <div data-block="aaaaaaaq" data-card="studio" data-ref="12"></div>
                <div data-block="aaaaaaar" data-card="listing" data-ref="34"></div>
                <div data-block="aaaaaaas" data-card="studio" data-ref="99"></div>
                <hr data-block="aaaaaaat">
                <aside data-block="aaaaaaau" data-callout="note"><p>本文涉及的村民姓名均为化名。联系作者：<a href="mailto:editor@portal.example.org">写信给编辑部</a>。</p></aside>
                """,
                CARDS);
    }

    private static ExportedArticle brief(String title, String unit, String cover, String... paragraphs) {
        return new ExportedArticle(
                title,
                null,
                null,
                unit,
                "简讯",
                LocalDate.of(2026, 8, 28),
                null,
                cover,
                "<p>" + String.join("</p><p>", paragraphs) + "</p>",
                Map.of());
    }

    private static ExportedArticle circular() {
        return new ExportedArticle(
                "关于第三季度党员志愿服务开展情况的通报",
                "第三季度，93 家单位共开展志愿服务 2,318 场次，服务时长 11,406 小时，微心愿完成率 96.2%。",
                "",
                "市级机关党员志愿服务办公室",
                "情况通报",
                LocalDate.of(2026, 9, 3),
                "https://portal.example.org/bulletins/q3",
                null,
                """
                <h2>一、总体情况</h2>
                <p>各单位认真落实驻点联系制度，围绕形势政策宣讲、医疗卫生服务、法律帮扶援助等十二类事项开展服务。与上季度相比，服务场次增加 14%，双向认领的响应时间由 31 小时缩短到 19 小时。</p>
                <p>从供需两侧看，求助类条目 1,204 条，已办结 1,131 条；工作室主动发布服务 687 项，被预约 2,040 次。未办结的条目主要集中在房屋修缮和长期陪护两类，已由牵头单位组织联合会诊。</p>
                <h2>二、做得好的方面</h2>
                <ol><li><p>市第二人民医院“听诊器”工作室把巡诊日定在集日，单日最高接诊 146 人。</p></li><li><p>市农业农村局“田埂课堂”把课搬到大棚里，三个月培训 380 人次。</p></li><li><p>市教育局“四点半”工作室为 62 名留守儿童提供课后看护。</p></li></ol>
                <h2>三、各片区数据</h2>
                """ + table() + """
                <h2>四、下一步要求</h2>
                <p>请各单位于 9 月 25 日前完成服务记录的核对；对连续两个月没有开展服务的驻点，请单位党组织负责人到村里走一趟，把原因弄清楚、把办法商量好。国庆前后外出务工人员返乡较多，请提前与村联络员约定时间，安排政策咨询、健康体检等集中服务。</p>
                <p>各单位在工作中遇到的问题和好的做法，请及时在门户“宣传稿件”栏目中反映。</p>
                """,
                Map.of());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("<table><thead><tr><th>片区</th><th>单位数</th><th>场次</th>"
                + "<th>时长（小时）</th><th>微心愿</th><th>办结率</th></tr></thead><tbody>");
        String[] towns = {"青石镇", "白沙镇", "柳河镇", "云岭乡", "东关街道", "南门街道", "竹溪镇", "大坪乡", "石桥镇", "望江街道"};
        for (int i = 0; i < towns.length; i++) {
            table.append("<tr><td>%s</td><td>%d</td><td>%d</td><td>%d</td><td>%d</td><td>%d%%</td></tr>"
                    .formatted(towns[i], 7 + i % 4, 180 + 13 * i, 900 + 71 * i, 20 + 3 * i, 91 + i % 7));
        }
        return table.append("</tbody></table>").toString();
    }

    private static ExportedArticle praise() {
        return new ExportedArticle(
                "三百份心愿的“快递员”",
                "市邮政管理局的志愿者把微心愿当作包裹来送：有单号、有时限、有签收。",
                "许青",
                "市邮政管理局",
                "典型案例",
                LocalDate.of(2026, 8, 20),
                "https://portal.example.org/bulletins/kuaidiyuan",
                VILLAGE,
                """
                <p>白沙村的孩子们给志愿者起了个名字，叫“心愿快递员”。一本带拼音的《昆虫记》，一副老花镜，一台能收戏曲频道的收音机——到 8 月底，市邮政管理局的 18 名党员志愿者已经送出了 300 份微心愿。</p>
                <h2>有单号的心愿</h2>
                <p>“心愿最怕的是石沉大海。”志愿者许青说。他们给每个心愿编了一个单号，从认领、采购、送达到签收，每一步都在门户上看得见。超过七天没有动静，系统会提醒认领人，也会提醒他的同事。</p>
                <p>采购也有讲究：单个心愿不超过 1000 元，票据当天上传；能在村里小卖部买到的，就在村里买，既省了路费，也照顾了乡亲的生意。</p>
                <h2>不止于送达</h2>
                <p>72 岁的吴大爷许愿要一台收音机。东西送到那天，志愿者发现他更需要的是有人听他说说话。此后每个月的第二个周六，都有人提着水果来坐一个下午。到现在，已经坐了十一个下午。</p>
                <aside data-callout="note"><p>微心愿由村联络员核实后发布，任何一名党员志愿者都可以在“心愿墙”上认领；多人许下相同的心愿，会合并后由单位统一认领。</p></aside>
                <p>许青的手机里存着一张照片：一个小女孩抱着新书包，站在家门口，身后是刚刚刷白的墙。“她没有笑，可是她把书包抱得很紧。”许青说，“我就知道，这一单，签收了。”</p>
                """,
                Map.of());
    }

    static ExportedIssue issue() {
        return new ExportedIssue(
                12,
                "长桌边的一年",
                LocalDate.of(2026, 9, 10),
                "秋分将至，稻子快熟了。这一期我们从一张长桌写起：一年里，四百多位乡亲在桌边坐下，把心里的话说开。\n我们也把第三季度的数字如实写在这里。数字不会说话，但认真做过的事会。欢迎您把看到的、想到的告诉我们。",
                null,
                "https://portal.example.org/bulletins/issues/12",
                "市级机关党员志愿服务办公室 主办　市直机关工委 指导",
                List.of(
                        feature(),
                        circular(),
                        praise(),
                        brief(
                                "听诊器工作室赶大集",
                                "市第二人民医院",
                                null,
                                "8 月 26 日，逢白沙镇大集，市第二人民医院“听诊器”工作室把诊桌摆到了集市口。从早上七点到中午，12 名医护人员为 146 位乡亲量了血压、测了血糖，发现血压明显偏高的 23 人，已逐一登记，由驻点医生上门复查。",
                                "“赶集顺便看个病，不耽误卖菜。”卖藕的刘大姐说。"),
                        brief(
                                "田埂课堂讲到了大棚里",
                                "市农业农村局",
                                null,
                                "连日阴雨，云岭乡的草莓育苗棚出现灰霉病。市农业农村局“田埂课堂”的三位农艺师冒雨到棚，现场演示通风、摘除病叶和轮换用药，并把要点录成三分钟的方言短视频，发到了各村的群里。"),
                        brief(
                                "四点半，教室的灯还亮着",
                                "市教育局",
                                VILLAGE,
                                "新学期第一周，市教育局“四点半”工作室在柳河镇中心小学开班，62 名留守儿童放学后有了去处：先写作业，再选一门喜欢的课——书法、合唱，或者跟着退休的物理老师拆一台旧收音机。",
                                "家长可以在门户里看到当天的安排，也可以请志愿者多留一会儿。"),
                        brief(
                                "三家单位会诊一口老井",
                                "市水务局",
                                null,
                                "大坪乡石门村的百年老井水质变浑，村里把问题挂上了供需板。市水务局、市生态环境局、市疾控中心三家单位联合会诊，查明是上游排水沟渗漏，一周内完成了清淤、封堵和消毒，水样复检合格。")));
    }
}
