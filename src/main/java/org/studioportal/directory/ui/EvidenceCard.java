package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import org.studioportal.directory.EvidenceFile;
import org.studioportal.directory.EvidenceId;
import org.studioportal.directory.EvidenceRow;
import org.studioportal.directory.EvidenceStatus;
import org.studioportal.directory.LevelEvidence;
import org.studioportal.directory.Refused;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Tag;

/** A certificate: for which level, since when, how it was decided, and the file. */
class EvidenceCard extends Div {
    EvidenceCard(LevelEvidence evidence, EvidenceRow row) {
        addClassName("evidence-card");
        Div head = new Div(
                new Tag(t("directory.level", row.level())), new Tag(t("evidence.status", row.status()), tone(row)));
        head.addClassName("tags");
        Span when = new Span(
                row.decidedAt() == null
                        ? t("evidence.handed-in", Formats.moment(row.handedInAt()))
                        : t("evidence.decided", Formats.moment(row.decidedAt())));
        when.addClassName("quiet-text");
        String size = Formats.number(Math.max(1, row.bytes() / 1024));
        Anchor file =
                new Anchor(event -> send(event, evidence, row.id()), t("evidence.file", kind(row.mediaType()), size));
        add(head, when);
        if (row.reason() != null) {
            add(new Paragraph(t("evidence.reason-given", row.reason())));
        }
        add(file);
    }

    /** To be saved, never to be shown in the portal's name, and kept by nobody on the way. */
    private static void send(DownloadEvent event, LevelEvidence evidence, EvidenceId id) throws IOException {
        try {
            EvidenceFile file = evidence.open(id);
            event.setFileName(file.name());
            event.setContentType(file.mediaType());
            event.setContentLength(file.content().length);
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getOutputStream().write(file.content());
        } catch (Refused.Unknown withdrawn) {
            event.getResponse().setStatus(404);
        }
    }

    private static String kind(String mediaType) {
        return mediaType.equals("application/pdf") ? "PDF" : t("evidence.photo");
    }

    private static String tone(EvidenceRow row) {
        return switch (row.status()) {
            case EvidenceStatus.WAITING -> "warn";
            case EvidenceStatus.CONFIRMED -> "good";
            case EvidenceStatus.DECLINED -> "bad";
        };
    }
}
