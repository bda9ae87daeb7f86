package org.studioportal.shared.crypto;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.springframework.stereotype.Component;

/** Keeps a text field encrypted at rest; put {@code @Convert(converter = EncryptedStringConverter.class)} on it. */
@Component
@Converter
public class EncryptedStringConverter implements AttributeConverter<String, String> {
    private final FieldCipher cipher;

    EncryptedStringConverter(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public String convertToDatabaseColumn(String plain) {
        return plain == null ? null : cipher.encrypt(plain);
    }

    @Override
    public String convertToEntityAttribute(String stored) {
        return stored == null ? null : cipher.decrypt(stored);
    }
}
