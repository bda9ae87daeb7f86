package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final Likeness ROOF = new Likeness("屋顶漏雨要修", "下雨天屋里接水，老人一个人住");

    @Test
    void whatIsSaidInMuchTheSameWordsIsAlike() {
        assertThat(ROOF.alike(new Likeness("屋顶漏雨求修", "一下雨就漏"))).isTrue();
        assertThat(ROOF.to(ROOF)).isEqualTo(1);
    }

    @Test
    void somethingElseIsNotAlike() {
        assertThat(ROOF.alike(new Likeness("想学用手机挂号", "不会用智能手机"))).isFalse();
    }

    @Test
    void signsAndCapitalsDoNotCount() {
        assertThat(new Likeness("WiFi 装不上！", "").to(new Likeness("wifi装不上", "")))
                .isEqualTo(1);
    }

    @Test
    void aTextOfOneCharacterIsLikeNothing() {
        assertThat(new Likeness("急", "").to(new Likeness("急", ""))).isZero();
    }
}
