package org.studioportal.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PdfPressTest {
    private final PdfPress press = new PdfPress();
    private final AtomicInteger printed = new AtomicInteger();

    @Test
    void whatIsKeptIsNotPrintedAgain() {
        byte[] first = print("a", 10);
        assertThat(print("a", 10)).isSameAs(first);
        print("b", 10);
        assertThat(printed).hasValue(2);
    }

    @Test
    void theEldestGoesWhenThereAreTooManyOrTooLarge() {
        print("large", 20 << 20);
        print("also large", 20 << 20);
        print("large", 20 << 20);
        assertThat(printed).hasValue(3);
        for (int i = 0; i < 40; i++) {
            print("small " + i, 10);
        }
        print("small 0", 10);
        assertThat(printed).hasValue(43);
        print("large", 20 << 20);
        assertThat(printed).hasValue(44);
    }

    @Test
    void oneThatIsTooLargeByItselfIsKeptUntilTheNextComes() {
        print("huge", 40 << 20);
        print("huge", 40 << 20);
        assertThat(printed).hasValue(1);
    }

    @Test
    void twoWhoAskForTheSameAtOnceAreAnsweredByOnePrint() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<?> another = people.submit(() -> press.print("other", () -> held(begun, go)));
            Future<?> first = people.submit(() -> press.print("same", () -> held(begun, go)));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            go.countDown();
            another.get();
            first.get();
        }
        print("same", 1);
        assertThat(printed).hasValue(2);
    }

    @Test
    void aFailureGivesThePlaceBack() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> press.print("broken", () -> {
                        throw new IllegalStateException("out of ink");
                    }))
                    .hasMessage("out of ink");
        }
        assertThat(print("next", 1)).hasSize(1);
    }

    private byte[] held(CountDownLatch begun, CountDownLatch go) {
        begun.countDown();
        try {
            go.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        printed.incrementAndGet();
        return new byte[1];
    }

    private byte[] print(String content, int size) {
        return press.print(content, () -> {
                    printed.incrementAndGet();
                    return new byte[size];
                })
                .orElseThrow();
    }
}
