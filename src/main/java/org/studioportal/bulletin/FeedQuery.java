package org.studioportal.bulletin;

import java.io.Serializable;
import org.studioportal.directory.UnitId;

/** Which feed; null for any. */
record FeedQuery(ArticleKind kind, UnitId unit) implements Serializable {}
