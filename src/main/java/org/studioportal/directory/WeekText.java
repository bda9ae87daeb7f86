package org.studioportal.directory;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.studioportal.shared.hours.WeeklyHours;

/** Weekly hours in one column, as rosters print them. */
@Converter
class WeekText implements AttributeConverter<WeeklyHours, String> {
    static final int LENGTH = 2500;

    @Override
    public String convertToDatabaseColumn(WeeklyHours hours) {
        return hours.toString();
    }

    @Override
    public WeeklyHours convertToEntityAttribute(String stored) {
        return WeeklyHours.parse(stored);
    }
}
