package org.studioportal.bulletin;

/** Where else an article went. Screens show {@code bulletin.channel.CODE}. */
public enum PublicityChannel {
    /** 组工网 */
    ORG_NET,
    /** 办公系统 */
    OA,
    /** 微信公众号 */
    WECHAT,
    /** 日报 */
    PAPER,
    OTHER
}
