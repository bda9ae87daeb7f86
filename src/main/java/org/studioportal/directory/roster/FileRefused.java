package org.studioportal.directory.roster;

import org.studioportal.shared.PortalException;

/** A file that is not read at all: another format, damaged, or too large for a roster. */
public class FileRefused extends PortalException {
    FileRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
