package org.studioportal.directory;

import java.io.Serializable;
import org.studioportal.shared.Masking;

/**
 * Whom to ask, and how to reach them.
 *
 * @param name may be null
 * @param phone a mobile number or landline; may be null; masked where {@link #masked()} made it so
 */
public record Contact(String name, String phone) implements Serializable {
    public static final Contact NONE = new Contact(null, null);

    Contact masked() {
        return new Contact(name == null ? null : Masking.name(name), phone == null ? null : Masking.phone(phone));
    }
}
