package org.studioportal.studio;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.studioportal.shared.hours.SpecialDay;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** A list that is only ever read whole, in one column. */
abstract class JsonList<T> implements AttributeConverter<List<T>, String> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JavaType type;

    private JsonList(Class<T> element) {
        type = JSON.getTypeFactory().constructCollectionType(List.class, element);
    }

    @Override
    public String convertToDatabaseColumn(List<T> list) {
        return JSON.writeValueAsString(list);
    }

    @Override
    public List<T> convertToEntityAttribute(String stored) {
        List<T> list = JSON.readValue(stored, type);
        return List.copyOf(list);
    }

    @Converter
    static class Steps extends JsonList<StudioPage.Step> {
        Steps() {
            super(StudioPage.Step.class);
        }
    }

    @Converter
    static class SpecialDays extends JsonList<SpecialDay> {
        SpecialDays() {
            super(SpecialDay.class);
        }
    }

    @Converter
    static class Advisers extends JsonList<StudioPage.Adviser> {
        Advisers() {
            super(StudioPage.Adviser.class);
        }
    }

    @Converter
    static class Photos extends JsonList<StudioPage.Photo> {
        Photos() {
            super(StudioPage.Photo.class);
        }
    }
}
