package org.studioportal.directory;

import java.util.List;
import org.studioportal.shared.PortalException;

/**
 * The accounts opened for a unit.
 *
 * @param opened whose account was opened, with the one-time passwords; to be handed out, and kept nowhere
 * @param left who could not have one
 */
public record UnitSignIns(List<OneTimeSignIn> opened, List<Left> left) {
    /** Somebody who could not have an account, and why. */
    public record Left(String code, String name, PortalException reason) {}

    public UnitSignIns {
        opened = List.copyOf(opened);
        left = List.copyOf(left);
    }
}
