package org.studioportal.shared.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The key for encrypted fields: {@code portal.encryption-key} (base64, 32 bytes), or, where none is set, one that is
 * made at the first start and kept in the data folder, readable by its owner only.
 */
@Configuration(proxyBeanMethods = false)
class CryptoConfiguration {
    @Bean
    FieldCipher fieldCipher(
            @Value("${portal.encryption-key:}") String configured, @Value("${portal.data-dir:./data}") Path dataDir) {
        return new FieldCipher(Base64.getDecoder().decode(configured.isBlank() ? kept(dataDir) : configured.strip()));
    }

    private static String kept(Path dataDir) {
        Path file = dataDir.resolve("encryption.key");
        try {
            Files.createDirectories(dataDir);
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            try (var channel = Files.newByteChannel(
                    file,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                channel.write(java.nio.ByteBuffer.wrap(Base64.getEncoder().encode(key)));
            } catch (FileAlreadyExistsException already) {
                return Files.readString(file).strip();
            }
            return Base64.getEncoder().encodeToString(key);
        } catch (IOException e) {
            throw new UncheckedIOException("The encryption key cannot be kept in " + file, e);
        }
    }
}
