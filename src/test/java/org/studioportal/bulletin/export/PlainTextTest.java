package org.studioportal.bulletin.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    private final String text = PlainText.of(Samples.feature(), Samples.CHINESE);

    @Test
    void beginsWithWhatItIsAndEndsWithWhereItIs() {
        assertThat(text).startsWith("""
                        一张长桌，坐下来就能把话说开——明灯工作室进村一年记

                        市司法局　林知远、周小禾　2026年9月1日

                        过去的一年里，""").endsWith("\n\n原文：https://portal.example.org/bulletins/yi-zhang-chang-zhuo\n");
    }

    @Test
    void listsKeepTheirMarksAndLevels() {
        assertThat(text).contains("""
                        • 外出务工的工资、工伤：
                          1. 没有签合同怎么要回工资；
                          2. 工伤认定要准备什么；
                        • 赡养、""");
    }

    @Test
    void tablesHaveTabsBetweenPlacesAlsoWhereACellCoversSeveral() {
        assertThat(text)
                .contains("事项\t件数\t当场答复\t平均办结\n")
                .contains("纠纷调解\t邻里 26\t9\t8.1 天\n\t家庭 11\t2\t12.4 天\n")
                .contains("另有普法讲座 14 场，听众约 900 人次\t\t\t\n");
    }

    @Test
    void picturesCalloutsQuotesCardsAndLinksAreSaid() {
        assertThat(text)
                .contains("【图：村口的老槐树，据说有三百年。】")
                .contains("【注意】近期有人冒充")
                .contains("> ——工作室负责人 林知远")
                .contains("【明灯法律援助工作室】\n市司法局 · 每周二、周四在槐树村党群服务中心坐班\nhttps://portal.example.org/studios/mingdeng")
                .contains("门户的服务台账（https://portal.example.org/ledger）里")
                .contains("请拨打 12348。");
    }

    @Test
    void speaksEnglishButLeavesWhatPeopleWrote() {
        assertThat(PlainText.of(Samples.feature(), Samples.ENGLISH))
                .contains("September 1, 2026")
                .contains("[Picture: 村口的老槐树")
                .contains("[Tip] 来之前")
                .contains("门户的服务台账 (https://portal.example.org/ledger)里");
    }

    @Test
    void aBareDraftIsItsTitle() {
        ExportedArticle bare = new ExportedArticle("题目", " ", null, "", "简讯", null, null, null, null, Samples.CARDS);
        assertThat(PlainText.of(bare, Samples.CHINESE)).isEqualTo("题目\n");
    }

    @Test
    void blanksAreAsOnThePage() {
        assertThat(PlainText.of(
                        Articles.withBody("<p>\n  一  <strong> 二</strong>\n三 </p>\n<p> </p><ul>\n<li> 四 </li>\n</ul>"),
                        Samples.CHINESE))
                .endsWith("\n\n一 二 三\n\n• 四\n");
    }
}
