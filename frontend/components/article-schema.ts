import { Node, type Editor, type Extensions, type JSONContent } from '@tiptap/core';
import { DOMParser } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { Blocks } from './article-blocks';
import { Callout } from './article-callout';
import { card, type Labels } from './article-card';
import { figure } from './article-figure';
import { TABLES } from './article-table';
import { KIT } from './rich-text-tools';

/** What the server keeps, and nothing more: pictures, tables, callouts and cards only at the top. */
export const schema = (words: Labels, labels: Labels): Extensions => [
  Node.create({ name: 'doc', topNode: true, content: '(block | top)+' }),
  StarterKit.configure({ ...KIT, document: false, heading: { levels: [2, 3] } }),
  ...TABLES,
  Callout,
  figure(words),
  card(labels),
  Blocks,
];

/** Without the blocks' names and without the line that is there to write on. */
function bare(editor: Editor, html: string): string {
  const content = document.implementation.createHTMLDocument('').body;
  content.innerHTML = html;
  const blocks = DOMParser.fromSchema(editor.schema).parse(content).toJSON().content as JSONContent[];
  while (blocks.at(-1)?.type === 'paragraph' && !blocks.at(-1)?.content) {
    blocks.pop();
  }
  return JSON.stringify(blocks, (name, value: unknown) => (name === 'block' ? undefined : value));
}

/** Whether two texts say the same in the same form, whatever their blocks are called. */
export const same = (editor: Editor, one: string, other: string): boolean => bare(editor, one) === bare(editor, other);
