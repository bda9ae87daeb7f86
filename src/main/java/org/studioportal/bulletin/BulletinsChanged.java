package org.studioportal.bulletin;

/** What readers see has changed: whatever keeps it in memory forgets it once the transaction has committed. */
record BulletinsChanged() {}
