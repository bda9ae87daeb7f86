package org.studioportal.directory;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.crypto.FieldCipher;

/** Keeps certificates' files encrypted, in pieces: the database's server takes no packet of any size. */
@Component
class EvidenceParts {
    private static final int PIECE = 1024 * 1024;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    EvidenceParts(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(EvidenceId id, byte[] content) {
        for (int part = 0; part * PIECE < content.length; part++) {
            byte[] piece = Arrays.copyOfRange(content, part * PIECE, Math.min((part + 1) * PIECE, content.length));
            jdbc.sql("insert into level_evidence_part (evidence_id, part, content) values (?, ?, ?)")
                    .params(id.value(), part, cipher.seal(piece, place(id, part)))
                    .update();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] read(EvidenceId id) {
        List<byte[]> pieces = jdbc.sql("select content from level_evidence_part where evidence_id = ? order by part")
                .params(id.value())
                .query((row, number) -> row.getBytes(1))
                .list();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int part = 0; part < pieces.size(); part++) {
            content.writeBytes(cipher.open(pieces.get(part), place(id, part)));
        }
        return content.toByteArray();
    }

    /** Where a piece belongs: elsewhere it does not open. */
    private static String place(EvidenceId id, int part) {
        return "level_evidence/" + id.value() + "/" + part;
    }
}
