package org.studioportal.bulletin.export;

/**
 * What a live card said when the article left the portal.
 *
 * @param line may be null
 * @param url whole address; may be null
 */
public record CardText(String title, String line, String url) {}
