import { Editor } from '@tiptap/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { changed, filled, LightElement } from './light-element';
import './rich-text-link';
import { toolbar } from './rich-text-toolbar';
import { EXTENSIONS, HISTORY, LINK, setLink, TOOLS } from './rich-text-tools';

const PAUSE = 800;
const GROUPS = [...TOOLS, [LINK], HISTORY];

/** Formatted text. `value` is HTML; it changes a moment after one stops typing, and when one leaves. */
@customElement('portal-rich-text')
export class RichText extends LightElement {
  @property() value = '';
  @property() label = '';
  @property({ type: Boolean }) readonly = false;
  @property({ type: Number }) maxlength = 0;
  @property({ attribute: false }) words: Record<string, string> = {};
  @state() private linking = false;

  private editor?: Editor;
  private pause = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      this.open();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.pause);
    this.editor?.destroy();
    this.editor = undefined;
  }

  override focus(): void {
    this.editor?.commands.focus();
  }

  protected override firstUpdated(): void {
    this.open();
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('value') && this.editor && this.value !== this.html) {
      window.clearTimeout(this.pause);
      this.editor.commands.setContent(this.value, { emitUpdate: false });
    }
    if (changes.has('readonly') && this.editor && this.editor.isEditable === this.readonly) {
      this.editor.setEditable(!this.readonly, false);
    }
    if (changes.has('label')) {
      this.editor?.view.dom.setAttribute('aria-label', this.label);
    }
  }

  private open(): void {
    this.editor = new Editor({
      element: this.querySelector<HTMLElement>('.rich-text-body'),
      injectCSS: false,
      editable: !this.readonly,
      content: this.value,
      extensions: EXTENSIONS,
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': this.label, class: 'formatted-text' },
      },
      onTransaction: () => this.requestUpdate(),
      onUpdate: () => {
        window.clearTimeout(this.pause);
        this.pause = window.setTimeout(() => this.tell(), PAUSE);
      },
      onBlur: () => this.tell(),
    });
    this.requestUpdate();
  }

  private get html(): string {
    return !this.editor || this.editor.isEmpty ? '' : this.editor.getHTML();
  }

  private tell(): void {
    window.clearTimeout(this.pause);
    if (this.editor && !this.readonly && this.html !== this.value) {
      this.value = this.html;
      changed(this, 'value');
    }
  }

  private link(href: string | null): void {
    this.linking = false;
    if (this.editor) {
      setLink(this.editor, href);
    }
  }

  protected override render(): TemplateResult {
    const length = [...(this.editor?.state.doc.textContent ?? '')].length;
    return html`
      ${toolbar({
        editor: this.editor,
        groups: GROUPS,
        words: this.words,
        label: this.words.toolbar,
        hidden: this.readonly,
        asked: () => (this.linking = !this.linking),
      })}
      ${this.linking && !this.readonly
        ? html`<portal-rich-text-link
            .words=${this.words}
            .href=${this.editor?.getAttributes('link').href ?? ''}
            @link=${(event: CustomEvent<string | null>) => this.link(event.detail)}
            @leave=${() => (this.linking = false)}
          ></portal-rich-text-link>`
        : nothing}
      <div class="rich-text-body"></div>
      <p class="rich-text-count ${length > this.maxlength ? 'over' : ''}" ?hidden=${this.readonly || !this.maxlength}>
        ${filled(this.words.count, length, this.maxlength)}
      </p>
    `;
  }
}
