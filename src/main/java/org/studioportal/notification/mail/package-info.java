/** Letters by mail: one message with text, a page and, where there is one, an invitation; over SMTP. */
package org.studioportal.notification.mail;
