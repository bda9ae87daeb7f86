package org.studioportal.bulletin;

import java.io.Serializable;
import org.studioportal.directory.UnitId;
import org.studioportal.studio.StudioId;

/**
 * Which publications; null for any.
 *
 * @param year of publication, in Asia/Shanghai
 */
public record BulletinFilter(
        ArticleKind kind, BulletinColumn column, UnitId unit, StudioId studio, String topic, Integer year)
        implements Serializable {
    public static final BulletinFilter NONE = new BulletinFilter(null, null, null, null, null, null);

    public static BulletinFilter of(ArticleKind kind) {
        return new BulletinFilter(kind, null, null, null, null, null);
    }

    public static BulletinFilter of(BulletinColumn column) {
        return new BulletinFilter(null, column, null, null, null, null);
    }
}
