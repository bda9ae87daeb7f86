import type { Editor } from '@tiptap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { isEmpty } from './article-open';
import { TABLE_TOOLS } from './article-table';
import { ARTICLE_TOOLS } from './article-tools';
import type { Uploads } from './article-uploads';
import { filled } from './light-element';
import './rich-text-link';
import type { Tool } from './rich-text-tools';
import { toolbar } from './rich-text-toolbar';

const PICTURES = 'image/png,image/jpeg,image/webp,image/svg+xml';

/** What the page shows of an editor, and what it does in it. */
export interface Shown {
  readonly editor: Editor | undefined;
  readonly words: Record<string, string>;
  readonly readonly: boolean;
  readonly maxlength: number;
  readonly linking: boolean;
  readonly note: string;
  readonly sent: Uploads;
  use(tool: Tool): void;
  link(href: string | null): void;
  leaveLink(): void;
  choose(files: File[]): void;
}

function chosen(event: Event, shown: Shown): void {
  event.stopPropagation();
  const input = event.target as HTMLInputElement;
  shown.choose([...(input.files ?? [])]);
  input.value = '';
}

/** From the text to the tools, and back. */
function keys(event: KeyboardEvent, editor: Editor | undefined): void {
  const around = event.currentTarget as HTMLElement;
  const inTools = (event.target as HTMLElement).closest('.rich-text-tools');
  if (event.altKey && event.key === 'F10') {
    event.preventDefault();
    around.querySelector<HTMLElement>('.rich-text-tools button[tabindex="0"]')?.focus();
  } else if (event.key === 'Escape' && inTools) {
    event.stopPropagation();
    editor?.commands.focus();
  }
}

function count({ editor, maxlength, words }: Shown): TemplateResult {
  const length = [...(editor?.state.doc.textContent ?? '')].length;
  const over = maxlength > 0 && length > maxlength;
  return html`<p class="rich-text-count ${over ? 'over' : ''}">
    ${maxlength > 0 ? filled(words.count, length, maxlength) : filled(words.characters, length)}
  </p>`;
}

function tools(shown: Shown): TemplateResult {
  const { editor, words, readonly } = shown;
  const asked = (tool: Tool): void => shown.use(tool);
  const inTable = !!editor?.isActive('table');
  return html`<div class="article-tools" ?hidden=${readonly}>
    ${toolbar({ editor, groups: ARTICLE_TOOLS, words, label: words.toolbar, hidden: false, asked })}
    ${toolbar({ editor, groups: TABLE_TOOLS, words, label: words.tableTools, hidden: !inTable, asked })}
    ${shown.linking && !readonly
      ? html`<portal-rich-text-link
          .words=${words}
          .href=${editor?.getAttributes('link').href ?? ''}
          @link=${(event: CustomEvent<string | null>) => shown.link(event.detail)}
          @leave=${() => shown.leaveLink()}
        ></portal-rich-text-link>`
      : nothing}
  </div>`;
}

/** The editor as it is drawn: tools, the text, and what there is to say below it. */
export function page(shown: Shown): TemplateResult {
  const { editor, words, sent } = shown;
  return html`<div class="article-frame" @keydown=${(event: KeyboardEvent) => keys(event, editor)}>
    ${tools(shown)}
    <input type="file" accept=${PICTURES} multiple hidden @change=${(event: Event) => chosen(event, shown)} />
    <div class="article-body rich-text-body ${editor && isEmpty(editor) ? 'empty' : ''}"></div>
    <p class="article-busy" role="status">${sent.waiting > 0 ? filled(words.uploading, sent.waiting) : nothing}</p>
    <div class="article-notes" role="alert">
      ${[shown.note, ...sent.sentences].filter(Boolean).map((sentence) => html`<p>${sentence}</p>`)}
    </div>
    ${shown.readonly ? nothing : count(shown)}
  </div>`;
}
