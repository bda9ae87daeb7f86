package org.studioportal.directory;

import java.io.Serializable;

/**
 * How a volunteer signs in once, until they choose a password of their own. To be told to them, and kept nowhere.
 *
 * @param code the volunteer's number
 */
public record OneTimeSignIn(String code, String name, String username, String password) implements Serializable {
    @Override
    public String toString() {
        return "OneTimeSignIn[" + code + "]";
    }
}
