import { Extension, type Editor } from '@tiptap/core';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const TYPES = ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'horizontalRule', 'table', 'figure', 'callout', 'card'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const FLASH = 2000;

interface Shown {
  commented: ReadonlySet<string>;
  flashed: string | null;
}

const SHOWN = new PluginKey<Shown>('blocks-shown');

function fresh(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** Names the blocks at the top that have no name, or one that an earlier block has. */
function named(state: EditorState): Transaction | null {
  const taken = new Set<string>();
  const { tr } = state;
  state.doc.forEach((block, at) => {
    let id = block.attrs.block as string | null;
    if (!id || taken.has(id)) {
      id = fresh();
      tr.setNodeAttribute(at, 'block', id);
    }
    taken.add(id);
  });
  return tr.docChanged ? tr.setMeta('addToHistory', false) : null;
}

function without(fragment: Fragment, taken: ReadonlySet<string>): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    const copy = node.isText ? node : node.copy(without(node.content, taken));
    nodes.push(
      taken.has(node.attrs.block as string)
        ? node.type.create({ ...node.attrs, block: null }, copy.content, node.marks)
        : copy,
    );
  });
  return Fragment.fromArray(nodes);
}

function ids(doc: Node): Set<string> {
  const found = new Set<string>();
  doc.forEach((block) => found.add(block.attrs.block as string));
  return found;
}

function decorations(state: EditorState): DecorationSet {
  const shown = SHOWN.getState(state);
  const found: Decoration[] = [];
  state.doc.forEach((block, at) => {
    const id = block.attrs.block as string;
    const classes = [shown?.commented.has(id) && 'commented', shown?.flashed === id && 'flashed'].filter(Boolean);
    if (classes.length > 0) {
      found.push(Decoration.node(at, at + block.nodeSize, { class: classes.join(' ') }));
    }
  });
  return DecorationSet.create(state.doc, found);
}

/** Every block at the top has a name that it keeps through editing; what is copied into the text is another block. */
export const Blocks = Extension.create({
  name: 'blocks',
  addGlobalAttributes: () => [
    {
      types: TYPES,
      attributes: {
        block: {
          default: null,
          keepOnSplit: false,
          parseHTML: (element) => /^[a-z0-9]{8}$/.exec(element.getAttribute('data-block') ?? '')?.[0] ?? null,
          renderHTML: ({ block }) => (block ? { 'data-block': block as string } : {}),
        },
      },
    },
  ],
  addProseMirrorPlugins: () => [
    new Plugin<Shown>({
      key: SHOWN,
      state: {
        init: () => ({ commented: new Set(), flashed: null }),
        apply: (tr, shown) => ({ ...shown, ...(tr.getMeta(SHOWN) as Partial<Shown> | undefined) }),
      },
      // A paragraph that is drawn anew would break off the composing of Chinese in it.
      appendTransaction: (transactions, _, state) =>
        transactions.some((tr) => tr.docChanged) && !transactions.some((tr) => tr.getMeta('composition') !== undefined)
          ? named(state)
          : null,
      props: {
        decorations,
        transformPasted: (slice, view) =>
          view.dragging?.move
            ? slice
            : new Slice(without(slice.content, ids(view.state.doc)), slice.openStart, slice.openEnd),
      },
    }),
  ],
});

/** Names what came without names, and lets the other extensions put right what they put right. */
export function settle(editor: Editor): void {
  editor.view.dispatch(named(editor.state) ?? editor.state.tr);
}

/** The name of the block at the top where the cursor is. */
export function blockAt(state: EditorState): string | null {
  const { $from } = state.selection;
  const block = $from.depth > 0 ? $from.node(1) : $from.nodeAfter;
  return (block?.attrs.block as string | undefined) ?? null;
}

/** Marks the blocks that have comments. */
export function comment(editor: Editor, blocks: string[]): void {
  editor.view.dispatch(editor.state.tr.setMeta(SHOWN, { commented: new Set(blocks) }));
}

/** Scrolls to a block and lets it light up for a moment. */
export function flash(editor: Editor, id: string): void {
  editor.state.doc.forEach((block, at) => {
    const dom = block.attrs.block === id ? editor.view.nodeDOM(at) : null;
    if (dom instanceof HTMLElement) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      editor.view.dispatch(editor.state.tr.setMeta(SHOWN, { flashed: id }));
      dom.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
      window.setTimeout(() => {
        if (!editor.isDestroyed) {
          editor.view.dispatch(editor.state.tr.setMeta(SHOWN, { flashed: null }));
        }
      }, FLASH);
    }
  });
}
