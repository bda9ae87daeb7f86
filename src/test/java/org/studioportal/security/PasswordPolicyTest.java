package org.studioportal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "bavi-kumo-depa-39", "今天天气真好我们去爬山"})
    void aLongPasswordOfOnesOwnIsAllowed(String password) {
        assertThatNoException().isThrownBy(() -> PasswordPolicy.check("chen", password));
    }

    @ParameterizedTest
    @CsvSource({
        "'', short",
        "九个汉字不够长的呀, short",
        "123456789, short",
        "Qwerty12345, common",
        "1212121212, common",
        "CHEN.XIAOMING, username",
    })
    void aPoorPasswordIsRefusedWithItsReason(String password, String reason) {
        assertThatExceptionOfType(AccountRefused.PasswordNotAllowed.class)
                .isThrownBy(() -> PasswordPolicy.check("chen.xiaoming", password))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("password.refused." + reason));
    }

    @Test
    void aPasswordThatBcryptWouldCutIsRefused() {
        assertThatExceptionOfType(AccountRefused.PasswordNotAllowed.class)
                .isThrownBy(() -> PasswordPolicy.check("chen", "汉字密码".repeat(7)))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("password.refused.long"));
    }

    @Test
    void aOneTimePasswordMeetsThePolicyAndCanBeReadAloud() {
        OneTimePasswords passwords = new OneTimePasswords();
        assertThat(passwords.next())
                .matches(
                        "([bdfghkmnprstwz][aeiou]){2}-([bdfghkmnprstwz][aeiou]){2}-([bdfghkmnprstwz][aeiou]){2}-[2-9]{2}")
                .isNotEqualTo(passwords.next())
                .satisfies(password -> PasswordPolicy.check("chen", password));
    }
}
