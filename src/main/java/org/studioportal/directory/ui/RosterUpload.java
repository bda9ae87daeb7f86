package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.studioportal.directory.roster.RosterFile;

/** Takes the files of an import; none is larger than a roster can be, whatever the browser says. */
class RosterUpload extends Div {
    private final Upload upload = new Upload(new Bounded());
    private final transient List<RosterFile> files = new ArrayList<>();
    private final Runnable changed;

    /** @param changed runs when a file has come or gone */
    RosterUpload(Runnable changed) {
        this.changed = changed;
        upload.setMaxFiles(RosterFile.MAX_FILES);
        upload.setMaxFileSize(RosterFile.MAX_BYTES);
        upload.setAcceptedFileExtensions(".xlsx", ".xls", ".csv");
        upload.setI18n(sentences());
        upload.addFileRemovedListener(removed -> {
            files.removeIf(file -> file.name().equals(removed.getFileName()));
            changed.run();
        });
        add(upload);
    }

    List<RosterFile> files() {
        return List.copyOf(files);
    }

    void forget() {
        files.clear();
        upload.clearFileList();
    }

    private void take(RosterFile file) {
        files.removeIf(known -> known.name().equals(file.name()));
        files.add(file);
        changed.run();
    }

    private static UploadI18N sentences() {
        UploadI18N.Uploading.Error failures = new UploadI18N.Uploading.Error()
                .setServerUnavailable(t("roster.upload.unavailable"))
                .setUnexpectedServerError(t("roster.upload.failed"))
                .setForbidden(t("roster.upload.failed"))
                .setFileTooLarge(t("roster.upload.too-large", RosterFile.MAX_BYTES / 1024 / 1024));
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setMany(t("roster.upload.add"))
                        .setOne(t("roster.upload.add")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setMany(t("roster.upload.drop"))
                        .setOne(t("roster.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(t("roster.file.too-many", RosterFile.MAX_FILES))
                        .setFileIsTooBig(t("roster.upload.too-large", RosterFile.MAX_BYTES / 1024 / 1024))
                        .setIncorrectFileType(t("roster.upload.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(t("roster.upload.sending"))
                                .setStalled(t("roster.upload.stalled"))
                                .setProcessing(t("roster.upload.sending"))
                                .setHeld(t("roster.upload.sending")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(""))
                        .setError(failures))
                .setFile(new UploadI18N.File()
                        .setRetry(t("roster.upload.retry"))
                        .setStart(t("roster.upload.add"))
                        .setRemove(t("roster.upload.remove")))
                .setUnits(List.of("B", "KB", "MB", "GB"));
    }

    private final class Bounded implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] content = event.getInputStream().readNBytes(RosterFile.MAX_BYTES + 1);
            if (content.length > RosterFile.MAX_BYTES) {
                event.reject();
            } else {
                event.getUI().access(() -> take(new RosterFile(event.getFileName(), content)));
            }
        }

        @Override
        public long getFileSizeMax() {
            return RosterFile.MAX_BYTES;
        }
    }
}
