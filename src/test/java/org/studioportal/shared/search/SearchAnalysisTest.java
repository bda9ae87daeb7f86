package org.studioportal.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchAnalysisTest {
    @Test
    void aQuestionIsCutIntoItsWords() {
        assertThat(SearchAnalysis.words("法律援助")).containsExactly("法律", "援助");
        assertThat(SearchAnalysis.words("孩子的作业，怎么办")).contains("孩子", "作业").doesNotContain("的", "，");
        assertThat(SearchAnalysis.words("Ｐython 课")).containsExactly("python", "课");
    }

    @Test
    void whatTheSegmenterDoesNotKnowStaysOneWord() {
        assertThat(SearchAnalysis.words("律援")).containsExactly("律援");
        assertThat(SearchAnalysis.words("律 援")).containsExactly("律", "援");
    }

    @Test
    void aParticleAloneIsAWordAndSignsAreNone() {
        assertThat(SearchAnalysis.words("的")).containsExactly("的");
        assertThat(SearchAnalysis.words("！？🙂 ")).isEmpty();
    }

    @Test
    void aVeryLongQuestionIsCutShort() {
        assertThat(SearchAnalysis.words("法律 援助 医疗 健康 教育 农业 环境 文化 体育 交通 住房 养老 就业 税务"))
                .hasSize(12);
    }
}
