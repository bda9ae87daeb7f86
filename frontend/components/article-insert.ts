import type { Editor, JSONContent } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

/**
 * Puts a block at the top of the article, behind the one at that place; an empty paragraph makes room for it. What can be
 * written in is where the cursor goes.
 *
 * @returns the place behind it
 */
export function insertBlock(editor: Editor, json: JSONContent, at = editor.state.selection.to): number {
  const { doc, schema, tr } = editor.state;
  const node = schema.nodeFromJSON(json);
  const $at = doc.resolve(Math.min(at, doc.content.size));
  const before = $at.depth > 0 ? $at.node(1) : null;
  const empty = before?.type.name === 'paragraph' && before.content.size === 0;
  const from = !before ? $at.pos : empty ? $at.before(1) : $at.after(1);
  tr.replaceWith(from, empty ? from + 2 : from, node);
  const behind = from + node.nodeSize;
  if (node.type.name === 'figure') {
    tr.setSelection(NodeSelection.create(tr.doc, from));
  } else {
    tr.setSelection(TextSelection.near(tr.doc.resolve(node.isAtom ? behind : from + 1)));
  }
  editor.view.dispatch(tr.scrollIntoView());
  return behind;
}
