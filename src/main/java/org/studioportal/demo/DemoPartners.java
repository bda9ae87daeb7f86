package org.studioportal.demo;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Contact;
import org.studioportal.directory.PartnerData;
import org.studioportal.directory.PartnerId;
import org.studioportal.directory.PartnerKind;
import org.studioportal.directory.Partners;

/** The professional organisations of the invented city, from {@code demo/partners.yaml}. */
@Component
@ConditionalOnProperty("portal.demo")
class DemoPartners {
    private final Partners partners;

    DemoPartners(Partners partners) {
        this.partners = partners;
    }

    /** By the keys under which the studios' file names them. */
    Map<String, PartnerId> register() {
        return Told.all("partners.yaml").stream()
                .collect(Collectors.toMap(told -> told.text("key"), told -> partners.register(data(told))));
    }

    private static PartnerData data(Told told) {
        return new PartnerData(
                told.text("name"),
                PartnerKind.valueOf(told.text("kind")),
                new Contact(told.text("contact"), told.text("phone")),
                told.text("note"));
    }
}
