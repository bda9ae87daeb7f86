package org.studioportal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What the page as people use it tells the browser; that nothing in it offends against that, the journeys show. */
class ContentSecurityTest {
    private record Page(Document document, String policy) {
        String directive(String name) {
            return Arrays.stream(policy.split(";"))
                    .map(String::strip)
                    .filter(directive -> directive.startsWith(name + " "))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void onlyScriptsThatThisVeryPageVouchesForRun() {
        Page page = page();
        List<String> nonces = page.document().getElementsByTag("script").stream()
                .map(script -> script.attr("nonce"))
                .distinct()
                .toList();

        assertThat(nonces).singleElement().satisfies(nonce -> assertThat(nonce).hasSizeGreaterThanOrEqualTo(22));
        assertThat(page.directive("script-src"))
                .contains("'nonce-" + nonces.getFirst() + "'")
                .doesNotContain("'unsafe-inline'")
                .doesNotContain("*");
        assertThat(page.directive("default-src")).isEqualTo("default-src 'self'");
        assertThat(page.directive("object-src")).isEqualTo("object-src 'none'");
        assertThat(page.directive("frame-ancestors")).isEqualTo("frame-ancestors 'none'");
        assertThat(page.directive("base-uri")).isEqualTo("base-uri 'self'");
    }

    @Test
    void thePageNeverVouchesTwiceWithTheSameNumber() {
        assertThat(page().policy()).isNotEqualTo(page().policy());
    }

    private static Page page() {
        ServiceInitEvent start = mock(ServiceInitEvent.class, RETURNS_DEEP_STUBS);
        when(start.getSource().getDeploymentConfiguration().isProductionMode()).thenReturn(true);
        ArgumentCaptor<IndexHtmlRequestListener> listener = ArgumentCaptor.forClass(IndexHtmlRequestListener.class);
        doNothing().when(start).addIndexHtmlRequestListener(listener.capture());
        new ContentSecurity().serviceInit(start);

        Document document = Jsoup.parse("<html><head><script src='a.js'></script><script>1</script></head></html>");
        VaadinResponse response = mock(VaadinResponse.class);
        IndexHtmlResponse index = mock(IndexHtmlResponse.class);
        when(index.getDocument()).thenReturn(document);
        when(index.getVaadinResponse()).thenReturn(response);
        listener.getValue().modifyIndexHtmlResponse(index);
        ArgumentCaptor<String> policy = ArgumentCaptor.forClass(String.class);
        verify(response).setHeader(eq("Content-Security-Policy"), policy.capture());
        return new Page(document, policy.getValue());
    }
}
