package org.studioportal.directory;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.studioportal.shared.ServiceCategory;

/** Service categories in one column, in their own order, each followed by a comma. */
@Converter
class Categories implements AttributeConverter<Set<ServiceCategory>, String> {
    /** What to look for in the column to find a category. */
    static String pattern(ServiceCategory category) {
        return category == null ? "%" : "%" + category.name() + ",%";
    }

    @Override
    public String convertToDatabaseColumn(Set<ServiceCategory> categories) {
        return categories.stream().sorted().map(c -> c.name() + ",").collect(Collectors.joining());
    }

    @Override
    public Set<ServiceCategory> convertToEntityAttribute(String stored) {
        return stored.isEmpty()
                ? Set.of()
                : Arrays.stream(stored.split(","))
                        .map(ServiceCategory::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
