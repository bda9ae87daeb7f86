package org.studioportal.bulletin.export;

/** What a page of HTML is made of. */
enum Part {
    PARAGRAPH,
    HEADING,
    SUBHEADING,
    LIST,
    NUMBERED_LIST,
    ITEM,
    ITEM_TEXT,
    QUOTE,
    NOTE,
    TIP,
    WARNING,
    LABEL,
    TABLE,
    ROW,
    CELL,
    HEAD_CELL,
    CELL_TEXT,
    FIGURE,
    PICTURE,
    CAPTION,
    CARD,
    CARD_TITLE,
    CARD_LINE,
    RULE,
    STRONG,
    EMPHASIS,
    UNDERLINED,
    STRUCK
}
