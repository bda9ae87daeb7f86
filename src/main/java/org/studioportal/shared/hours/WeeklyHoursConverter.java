package org.studioportal.shared.hours;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Weekly hours in one column, as rosters print them. */
@Converter
public class WeeklyHoursConverter implements AttributeConverter<WeeklyHours, String> {
    /** The column's length. */
    public static final int LENGTH = 2500;

    @Override
    public String convertToDatabaseColumn(WeeklyHours hours) {
        return hours.toString();
    }

    @Override
    public WeeklyHours convertToEntityAttribute(String stored) {
        return WeeklyHours.parse(stored);
    }
}
