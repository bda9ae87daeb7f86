package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What an upload says, for one file at a time. */
public final class UploadSentences {
    private UploadSentences() {}

    /**
     * @param add translated: what its button says
     * @param bytes how large a file may be
     * @param wrongType translated: what is said to a file of another type
     */
    public static UploadI18N of(String add, int bytes, String wrongType) {
        String tooLarge = t("upload.too-large", bytes / 1024 / 1024);
        String failed = t("upload.failed");
        String sending = t("upload.sending");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(add).setMany(add))
                .setDropFiles(
                        new UploadI18N.DropFiles().setOne(t("upload.drop")).setMany(t("upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(t("upload.one"))
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType(wrongType))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(sending)
                                .setStalled(sending)
                                .setProcessing(sending)
                                .setHeld(sending))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(tooLarge)))
                .setFile(new UploadI18N.File()
                        .setRetry(t("upload.retry"))
                        .setStart(add)
                        .setRemove(t("upload.remove")))
                .setUnits(List.of("B", "KB", "MB", "GB"));
    }
}
