package org.studioportal.studio;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;

/** Studios' pages for tests that say only what they change. */
public final class Profiles {
    private Profiles() {}

    /** The same page with another value of that part. */
    public static StudioProfile with(StudioProfile was, ProfileField part, Object value) {
        return with(was, Collections.singletonMap(part, value));
    }

    /** The same page with other values of those parts. */
    public static StudioProfile with(StudioProfile was, Map<ProfileField, ?> values) {
        RecordComponent[] parts = StudioProfile.class.getRecordComponents();
        Object[] said = new Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                ProfileField part = ProfileField.valueOf(
                        parts[i].getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
                said[i] = values.containsKey(part)
                        ? values.get(part)
                        : parts[i].getAccessor().invoke(was);
            }
            return (StudioProfile) StudioProfile.class
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new))
                    .newInstance(said);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
