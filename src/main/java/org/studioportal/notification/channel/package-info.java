/**
 * Ways out of the portal. A city connects another one (text messages, a service account) by a bean of
 * {@link org.studioportal.notification.channel.Channel}, or without any code by the webhook.
 */
@NamedInterface("channel")
package org.studioportal.notification.channel;

import org.springframework.modulith.NamedInterface;
