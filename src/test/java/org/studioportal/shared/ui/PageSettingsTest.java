package org.studioportal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

class PageSettingsTest {
    @AfterEach
    void nothingCurrent() {
        CurrentInstance.clearAll();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChoiceMadeOverTlsIsToldOverTlsOnly(boolean tls) {
        VaadinRequest request = mock(VaadinRequest.class);
        VaadinResponse response = mock(VaadinResponse.class);
        when(request.isSecure()).thenReturn(tls);
        CurrentInstance.set(VaadinRequest.class, request);
        CurrentInstance.set(VaadinResponse.class, response);

        PageSettings.LANGUAGE.keep("en");

        ArgumentCaptor<Cookie> kept = ArgumentCaptor.forClass(Cookie.class);
        verify(response).addCookie(kept.capture());
        assertThat(kept.getValue().getSecure()).isEqualTo(tls);
        assertThat(kept.getValue().getValue()).isEqualTo("en");
    }
}
