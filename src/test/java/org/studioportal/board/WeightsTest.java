package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WeightsTest {
    private final ApplicationContextRunner portal =
            new ApplicationContextRunner().withUserConfiguration(BoardConfiguration.class);

    @Test
    void whatIsNotSetIsAsUsual() {
        portal.withPropertyValues("portal.board.matching.rating=50")
                .run(started -> assertThat(started.getBean(Weights.class))
                        .isEqualTo(new Weights(30, 20, 20, 15, 5, 5, 12, 50, 12, 40, 30, 4.2, 5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"category=-1", "clash=1001", "rest-days=0", "usual-stars=5.5", "usual-count=0", "load=viel"})
    void aValueThatCannotBeKeepsThePortalFromStarting(String setting) {
        portal.withPropertyValues("portal.board.matching." + setting)
                .run(failed -> assertThat(failed).hasFailed());
    }
}
