package org.studioportal.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.studioportal.shared.PortalAddress;
import org.studioportal.shared.i18n.Messages;

/** Who the letters are from. */
@Component
class Sender {
    private final String address;
    private final Messages messages;

    /** @param from empty for {@code portal@} where the portal is */
    Sender(@Value("${portal.notification.from:}") String from, PortalAddress portal, Messages messages)
            throws AddressException {
        this.address = from.isBlank() ? "portal@" + portal.host() : new InternetAddress(from, true).getAddress();
        this.messages = messages;
    }

    String address() {
        return address;
    }

    /** The portal's name in that language. */
    String name(Locale language) {
        return messages.getTranslation("shell.name", language);
    }
}
