import { Extension, Node, type ChainedCommands, type JSONContent } from '@tiptap/core';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  fixTables,
  goToNextCell,
  tableEditing,
} from '@tiptap/pm/tables';
import { COLUMN_AWAY, COLUMN_BESIDE, ROW_AWAY, ROW_BELOW, TABLE_AWAY } from './rich-text-icons';
import type { Tool } from './rich-text-tools';

type Command = typeof addRowAfter;

const ROLES: Record<string, string> = { table: 'table', tableRow: 'row', tableCell: 'cell', tableHeader: 'header_cell' };
const MOST_SPAN = 50;

const span = (name: string) => ({
  default: 1,
  parseHTML: (element: HTMLElement) => {
    const typed = Number(element.getAttribute(name) ?? 1);
    return Number.isInteger(typed) && typed >= 1 && typed <= MOST_SPAN ? typed : 1;
  },
  renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
});

const cell = (name: string, tag: string): Node =>
  Node.create({
    name,
    content: '(paragraph | bulletList | orderedList)+',
    isolating: true,
    addAttributes: () => ({
      colspan: span('colspan'),
      rowspan: span('rowspan'),
      // What edits tables asks for it; widths are the page's matter.
      colwidth: { default: null, rendered: false, parseHTML: () => null },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });

const step = (command: Command) => (chain: ChainedCommands): ChainedCommands =>
  chain.command(({ state, dispatch }) => command(state, dispatch));

/** Tables without widths; the tab key goes from cell to cell, and makes a row behind the last. */
export const TABLES = [
  Node.create({
    name: 'table',
    group: 'top',
    content: 'tableRow+',
    isolating: true,
    parseHTML: () => [{ tag: 'table' }],
    renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  }),
  Node.create({
    name: 'tableRow',
    content: '(tableCell | tableHeader)+',
    parseHTML: () => [{ tag: 'tr' }],
    renderHTML: () => ['tr', 0],
  }),
  cell('tableCell', 'td'),
  cell('tableHeader', 'th'),
  Extension.create({
    name: 'tables',
    extendNodeSchema: ({ name }) => (ROLES[name] ? { tableRole: ROLES[name] } : {}),
    addProseMirrorPlugins: () => [tableEditing()],
    onCreate() {
      const whole = fixTables(this.editor.state);
      if (whole) {
        this.editor.view.dispatch(whole);
      }
    },
    addKeyboardShortcuts() {
      const go = (direction: 1 | -1) =>
        this.editor.commands.command(({ state, dispatch }) => goToNextCell(direction)(state, dispatch));
      return {
        Tab: () => {
          if (go(1)) {
            return true;
          }
          return this.editor.isActive('table') && step(addRowAfter)(this.editor.chain()).run() && go(1);
        },
        'Shift-Tab': () => go(-1) || this.editor.isActive('table'),
      };
    },
  }),
];

/** What can be done inside a table. */
export const TABLE_TOOLS: Tool[][] = [
  [
    { name: 'rowAfter', glyph: ROW_BELOW, run: step(addRowAfter) },
    { name: 'rowDelete', glyph: ROW_AWAY, run: step(deleteRow) },
  ],
  [
    { name: 'columnAfter', glyph: COLUMN_BESIDE, run: step(addColumnAfter) },
    { name: 'columnDelete', glyph: COLUMN_AWAY, run: step(deleteColumn) },
  ],
  [{ name: 'tableDelete', glyph: TABLE_AWAY, run: step(deleteTable) }],
];

/** An empty table, its first row of headers. */
export function emptyTable(rows: number, columns: number): JSONContent {
  const row = (type: string): JSONContent => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({ type, content: [{ type: 'paragraph' }] })),
  });
  return {
    type: 'table',
    content: Array.from({ length: rows }, (_, index) => row(index === 0 ? 'tableHeader' : 'tableCell')),
  };
}
