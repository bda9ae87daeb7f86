package org.studioportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {
    @Test
    void aNameKeepsItsFirstCharacter() {
        assertThat(Masking.name("陈晓明")).isEqualTo("陈**");
        assertThat(Masking.name("𠮷田")).isEqualTo("𠮷*");
        assertThat(Masking.name("李")).isEqualTo("李*");
    }

    @Test
    void aPhoneKeepsItsEnds() {
        assertThat(Masking.phone("19900001234")).isEqualTo("199****1234");
        assertThat(Masking.phone("1234567")).isEqualTo("*****67");
    }

    @Test
    void anAddressKeepsItsDomain() {
        assertThat(Masking.email("p00001@example.org")).isEqualTo("p****@example.org");
        assertThat(Masking.email("no-address")).isEqualTo("****");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Masking.name(null)).isEmpty();
        assertThat(Masking.phone(" ")).isEmpty();
        assertThat(Masking.email(null)).isEmpty();
    }
}
