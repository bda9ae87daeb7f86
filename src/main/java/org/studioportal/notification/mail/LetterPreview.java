package org.studioportal.notification.mail;

/**
 * What a letter looks like.
 *
 * @param html a whole page, everything in it escaped
 * @param invitation what goes into the calendar; null when there is none
 */
public record LetterPreview(String subject, String html, String text, String invitation) {}
