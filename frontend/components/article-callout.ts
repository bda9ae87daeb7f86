import { Node, type ChainedCommands } from '@tiptap/core';
import { NOTE, TIP, WARNING } from './rich-text-icons';
import type { Tool } from './rich-text-tools';

const KINDS = { note: NOTE, tip: TIP, warning: WARNING };

/** Paragraphs that stand out: a note, a tip, a warning. */
export const Callout = Node.create({
  name: 'callout',
  group: 'top',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({
    kind: {
      default: 'note',
      parseHTML: (element: HTMLElement) => {
        const kind = element.getAttribute('data-callout') ?? '';
        return kind in KINDS ? kind : 'note';
      },
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-callout': attributes.kind }),
    },
  }),
  parseHTML: () => [{ tag: 'aside[data-callout]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes, 0],
});

/** The same kind once more takes it away; another kind changes it. */
const toggle = (kind: string) => (chain: ChainedCommands): ChainedCommands =>
  chain.command(({ editor, commands }) => {
    if (editor.isActive('callout', { kind })) {
      return commands.lift('callout');
    }
    return editor.isActive('callout')
      ? commands.updateAttributes('callout', { kind })
      : commands.wrapIn('callout', { kind });
  });

export const CALLOUT_TOOLS: Tool[] = Object.entries(KINDS).map(([kind, glyph]) => ({
  name: kind,
  glyph,
  run: toggle(kind),
  active: (editor) => editor.isActive('callout', { kind }),
  enabled: (editor) => editor.isActive('callout') || editor.can().wrapIn('callout'),
}));
