package org.studioportal.studio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.time.PortalTime;

/** The city's overview of all studios as a workbook, in Chinese as all that the city reports. */
@RestController
class StudioOverviewFile {
    private static final String PATH = "/admin/studios.xlsx";

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final StudioOverview overview;
    private final Messages messages;

    StudioOverviewFile(StudioOverview overview, Messages messages) {
        this.overview = overview;
        this.messages = messages;
    }

    @GetMapping(PATH)
    @PreAuthorize("@access.city()")
    public ResponseEntity<byte[]> file() throws IOException {
        List<StudioRow> rows = overview.export();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(say("studio.overview.file") + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(workbook(rows));
    }

    private byte[] workbook(List<StudioRow> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "studio-portal", null)) {
            Worksheet sheet = book.newWorksheet(say("studio.nav.overview"));
            List<String> heads = List.of("code", "name", "unit", "status", "since", "members", "met");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, say("studio.overview." + heads.get(i)));
            }
            StudioStandard.Part[] parts = StudioStandard.Part.values();
            for (int i = 0; i < parts.length; i++) {
                sheet.value(0, heads.size() + i, say("studio.standard." + parts[i]));
            }
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, i + 1, rows.get(i), heads.size());
            }
            sheet.freezePane(2, 1);
        }
        return bytes.toByteArray();
    }

    private void row(Worksheet sheet, int number, StudioRow row, int heads) {
        sheet.value(number, 0, row.code());
        sheet.value(number, 1, row.name());
        sheet.value(number, 2, row.unit());
        sheet.value(number, 3, say("studio.status." + row.status()));
        sheet.value(number, 4, row.since().atZone(PortalTime.ZONE).toLocalDate());
        sheet.style(number, 4).format("yyyy-MM-dd").set();
        sheet.value(number, 5, row.members());
        sheet.value(number, 6, row.standard().met());
        StudioStandard.Part[] parts = StudioStandard.Part.values();
        for (int i = 0; i < parts.length; i++) {
            List<StudioStandard.Gap> gaps = row.standard().gaps(parts[i]);
            sheet.value(
                    number,
                    heads + i,
                    gaps.isEmpty()
                            ? say("studio.standard.good")
                            : gaps.stream()
                                    .map(gap -> say("studio.gap." + gap))
                                    .collect(Collectors.joining(say("studio.and"))));
        }
    }

    private String say(String key) {
        return messages.getTranslation(key, Messages.CHINESE);
    }
}
