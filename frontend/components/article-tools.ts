import type { Editor } from '@tiptap/core';
import { CALLOUT_TOOLS } from './article-callout';
import { insertBlock } from './article-insert';
import { emptyTable } from './article-table';
import { LISTING, PICTURE, RULE, STUDIO, TABLE } from './rich-text-icons';
import { heading, HISTORY, LINK, LISTS, MARKS, type Tool } from './rich-text-tools';

const outside = (editor: Editor): boolean => !editor.isActive('table');

/** In groups, as the toolbar shows them. Tools without a `run` are the element's matter. */
export const ARTICLE_TOOLS: Tool[][] = [
  [heading('heading', 2, 'H'), heading('subheading', 3, 'h')],
  MARKS,
  LISTS,
  [
    LINK,
    { name: 'picture', glyph: PICTURE },
    { name: 'table', glyph: TABLE, enabled: outside },
    { name: 'rule', glyph: RULE },
  ],
  CALLOUT_TOOLS,
  [
    { name: 'studio', glyph: STUDIO },
    { name: 'listing', glyph: LISTING },
  ],
  HISTORY,
];

/** Puts in what needs nobody to be asked. */
export function insert(editor: Editor, name: string): void {
  insertBlock(editor, name === 'table' ? emptyTable(3, 3) : { type: 'horizontalRule' });
  editor.commands.focus();
}
