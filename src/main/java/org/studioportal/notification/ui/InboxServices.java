package org.studioportal.notification.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.studioportal.notification.Inbox;
import org.studioportal.notification.NoticeWords;

/** What the parts of the inbox work with. */
@Component
record InboxServices(Inbox inbox, NoticeWords words, Clock clock) {}
