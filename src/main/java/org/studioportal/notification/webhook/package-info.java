/** Letters for another system that the city runs, such as a gateway for text messages; see docs/webhook.md. */
package org.studioportal.notification.webhook;
