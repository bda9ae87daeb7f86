package org.studioportal.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A short list of words that is only ever read whole, in one column. */
@Converter
public class JsonWords implements AttributeConverter<List<String>, String> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return JSON.writeValueAsString(words);
    }

    @Override
    public List<String> convertToEntityAttribute(String stored) {
        return List.copyOf(JSON.readValue(stored, WORDS));
    }
}
