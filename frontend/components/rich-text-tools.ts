import type { ChainedCommands, Editor, Extensions } from '@tiptap/core';
import StarterKit, { type StarterKitOptions } from '@tiptap/starter-kit';
import type { TemplateResult } from 'lit';
import { AGAIN, BACK, BULLETS, CHAIN, NUMBERS, QUOTE } from './rich-text-icons';

/** A button of the toolbar: what it says, what it does, when it is pressed, when it can be used. */
export interface Tool {
  name: string;
  glyph: string | TemplateResult;
  run?: (chain: ChainedCommands) => ChainedCommands;
  active?: (editor: Editor) => boolean;
  enabled?: (editor: Editor) => boolean;
}

export const heading = (name: string, level: 2 | 3 | 4, glyph: string): Tool => ({
  name,
  glyph,
  run: (chain) => chain.toggleHeading({ level }),
  active: (editor) => editor.isActive('heading', { level }),
});

export const mark = (name: string, glyph: Tool['glyph'], run: Tool['run']): Tool => ({
  name,
  glyph,
  run,
  active: (editor) => editor.isActive(name),
});

/** What both editors leave out, and where links may go. */
export const KIT: Partial<StarterKitOptions> = {
  code: false,
  codeBlock: false,
  link: { openOnClick: false, defaultProtocol: 'https', protocols: ['mailto', 'tel'] },
};

/** What the server keeps, and nothing more. */
export const EXTENSIONS: Extensions = [StarterKit.configure({ ...KIT, heading: { levels: [3, 4] } })];

export const MARKS: Tool[] = [
  mark('bold', 'B', (chain) => chain.toggleBold()),
  mark('italic', 'I', (chain) => chain.toggleItalic()),
  mark('underline', 'U', (chain) => chain.toggleUnderline()),
  mark('strike', 'S', (chain) => chain.toggleStrike()),
];

export const LISTS: Tool[] = [
  mark('bulletList', BULLETS, (chain) => chain.toggleBulletList()),
  mark('orderedList', NUMBERS, (chain) => chain.toggleOrderedList()),
  mark('blockquote', QUOTE, (chain) => chain.toggleBlockquote()),
];

/** In groups, as the toolbar shows them. */
export const TOOLS: Tool[][] = [[heading('heading', 3, 'H'), heading('subheading', 4, 'h')], MARKS, LISTS];

export const HISTORY: Tool[] = [
  { name: 'undo', glyph: BACK, run: (chain) => chain.undo(), enabled: (editor) => editor.can().undo() },
  { name: 'redo', glyph: AGAIN, run: (chain) => chain.redo(), enabled: (editor) => editor.can().redo() },
];

/** Asks for an address first. */
export const LINK: Tool = { name: 'link', glyph: CHAIN, active: (editor) => editor.isActive('link') };

/** Makes the selected words a link, or writes the address where nothing is selected; null takes the link away. */
export function setLink(editor: Editor, href: string | null): void {
  const chain = editor.chain().focus();
  if (href === null) {
    chain.extendMarkRange('link').unsetLink().run();
  } else if (editor.state.selection.empty && !editor.isActive('link')) {
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
  } else {
    chain.extendMarkRange('link').setLink({ href }).run();
  }
}

/** What somebody typed as an address, as the address it means; null when it is none that a link may have. */
export function address(typed: string): string | null {
  const text = typed.trim();
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(text)) {
    return text;
  }
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text)) {
    return `mailto:${text}`;
  }
  if (/^\+?[\d-]{5,20}$/.test(text)) {
    return `tel:${text.replaceAll('-', '')}`;
  }
  return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text) ? `https://${text}` : null;
}
