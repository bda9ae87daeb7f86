package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.studioportal.directory.EvidenceFile;
import org.studioportal.directory.EvidenceRow;
import org.studioportal.directory.EvidenceStatus;
import org.studioportal.directory.LevelEvidence;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.Section;
import org.studioportal.shared.ui.Tag;
import org.studioportal.shared.ui.UploadSentences;

/** The own level, its certificates, and handing in one. */
class OwnLevel extends Section {
    private final transient LevelEvidence evidence;
    private final transient Supplier<VolunteerRef> self;
    private final Div now = new Div();
    private final Div list = new Div();
    private final Div handIn = new Div();
    private final Select<VolunteerLevel> level = new Select<>();
    private final Upload upload = new Upload(new Bounded());
    private final Paragraph refused = new Paragraph();

    /** @param self the volunteer as stored now */
    OwnLevel(LevelEvidence evidence, Supplier<VolunteerRef> self) {
        super(t("directory.volunteer.level"));
        this.evidence = evidence;
        this.self = self;
        now.addClassName("list-line");
        list.addClassName("evidence-list");
        level.setLabel(t("evidence.level"));
        level.setItemLabelGenerator(one -> one == null ? "" : t("directory.level", one));
        upload.setMaxFileSize(EvidenceFile.MAX_BYTES);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp", "application/pdf");
        upload.setI18n(UploadSentences.of(t("evidence.hand-in"), EvidenceFile.MAX_BYTES, t("evidence.refused.kind")));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        refused.addClassName("field-refusal");
        refused.getElement().setAttribute("role", "alert");
        refuse(null);
        Paragraph hint = new Paragraph(t("evidence.hint"));
        hint.addClassName("quiet-text");
        handIn.addClassName("form");
        handIn.add(level, upload, refused, hint);
        add(now, list, handIn);
        show();
    }

    /** Shows what is stored now. */
    void show() {
        VolunteerRef own = self.get();
        List<EvidenceRow> rows = evidence.of(own.id());
        now.removeAll();
        now.add(new Tag(t("directory.level", own.level())), new Paragraph(t("profile.level", own.level())));
        list.removeAll();
        rows.forEach(row -> list.add(card(row)));
        list.setVisible(!rows.isEmpty());
        List<VolunteerLevel> provable = Arrays.stream(VolunteerLevel.values())
                .filter(one -> one != VolunteerLevel.BASIC && one.compareTo(own.level()) >= 0)
                .toList();
        level.setItems(provable);
        level.setValue(provable.stream()
                .filter(one -> one.compareTo(own.level()) > 0)
                .findFirst()
                .orElse(provable.getFirst()));
        handIn.setVisible(rows.stream().noneMatch(row -> row.status() == EvidenceStatus.WAITING));
    }

    private EvidenceCard card(EvidenceRow row) {
        EvidenceCard card = new EvidenceCard(evidence, row);
        if (row.status() == EvidenceStatus.WAITING) {
            Button withdraw = new Button(t("evidence.withdraw"));
            withdraw.addClickListener(click -> ConfirmStep.ask(
                    t("evidence.withdraw.ask"),
                    t("record.remove.consequence"),
                    t("evidence.withdraw"),
                    () -> withdraw(row)));
            Div actions = new Div(withdraw);
            actions.addClassName("actions");
            card.add(actions);
        }
        return card;
    }

    private void withdraw(EvidenceRow row) {
        try {
            evidence.withdraw(row.id());
            Notices.done(t("evidence.withdrawn"));
        } catch (PortalException overtaken) {
            Notices.refused(overtaken);
        }
        show();
    }

    private void taken() {
        refuse(null);
        show();
        Notices.done(t("evidence.taken"));
    }

    private void refuse(String sentence) {
        refused.setText(sentence == null ? "" : sentence);
        refused.setVisible(sentence != null);
    }

    private final class Bounded implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            byte[] file = event.getInputStream().readNBytes(EvidenceFile.MAX_BYTES + 1);
            // Decoded here, outside the screen's lock: a large photo takes a second.
            try {
                evidence.handIn(level.getValue(), file);
                ui.access(OwnLevel.this::taken);
            } catch (PortalException unfit) {
                ui.access(() -> refuse(t(unfit.messageKey(), unfit.arguments())));
            }
        }

        @Override
        public long getFileSizeMax() {
            return EvidenceFile.MAX_BYTES;
        }
    }
}
