package org.studioportal.bulletin;

/** The kinds of bulletins (宣传稿件). Screens show {@code bulletin.kind.CODE}. */
public enum ArticleKind {
    /** 简讯: what happened, in a few hundred characters. */
    BRIEF,
    /** 专题: a long piece about one thing. */
    FEATURE,
    /** 情况通报: what units are to know, and may have to confirm that they have read. */
    CIRCULAR,
    /** 典型案例: how something was done well, for others to follow. */
    CASE
}
