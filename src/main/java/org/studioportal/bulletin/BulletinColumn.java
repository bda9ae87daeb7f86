package org.studioportal.bulletin;

/** The standing columns (栏目) of the front page. Screens show {@code bulletin.column.CODE}. */
public enum BulletinColumn {
    /** 要闻 */
    NEWS,
    /** 工作室风采 */
    STUDIOS,
    /** 驻点纪事 */
    VILLAGES,
    /** 先锋人物 */
    PEOPLE,
    /** 经验交流 */
    METHODS,
    /** 通知公告 */
    NOTICES
}
