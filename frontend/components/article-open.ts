import { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { settle } from './article-blocks';
import { pasting, type Receiver } from './article-paste';
import { schema } from './article-schema';

/** What the text needs to know of the element around it, and what it tells it. */
export interface Around extends Receiver {
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  readonly readonly: boolean;
  readonly words: Record<string, string>;
  readonly cards: Record<string, string>;
  readonly heard: {
    /** Words are new. */
    written(): void;
    left(): void;
    moved(): void;
  };
  readonly sent: { map(tr: Transaction): void };
  requestUpdate(): void;
}

/** Whether there is nothing at all. */
export function isEmpty({ state: { doc } }: Editor): boolean {
  return doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.firstChild.content.size === 0;
}

/** Opens the text in that place of the page. */
export function open(around: Around, element: HTMLElement): Editor {
  const editor = new Editor({
    element,
    injectCSS: false,
    editable: !around.readonly,
    content: around.value,
    extensions: schema(
      () => around.words,
      () => around.cards,
    ),
    editorProps: {
      ...pasting(around),
      attributes: () => ({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': around.label,
        'aria-placeholder': around.placeholder,
        'data-placeholder': around.placeholder,
        class: 'formatted-text article-text',
      }),
    },
    onUpdate: () => around.heard.written(),
    onBlur: () => around.heard.left(),
    onSelectionUpdate: () => around.heard.moved(),
    onTransaction: ({ transaction }) => {
      around.sent.map(transaction);
      around.requestUpdate();
    },
  });
  settle(editor);
  return editor;
}
