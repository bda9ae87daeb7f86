import type { Editor } from '@tiptap/core';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { blockAt, comment } from './article-blocks';
import { relabel } from './article-card';
import { Draft, type Kept } from './article-draft';
import { isEmpty, open, type Around } from './article-open';
import { Pace, Rest } from './article-pace';
import { same } from './article-schema';
import { Uploads, type Place } from './article-uploads';
import { changed, LightElement } from './light-element';

/** The text of an article and how it gets to the server and back; what can be done with it is the editor's matter. */
export abstract class ArticleText extends LightElement implements Place, Around {
  @property() value = '';
  @property() label = '';
  @property() placeholder = '';
  @property() uploads = '';
  @property() draftkey = '';
  @property({ type: Boolean }) readonly = false;
  @property({ type: Number }) mostbytes = 0;
  @property({ attribute: false }) words: Record<string, string> = {};
  @property({ attribute: false }) cards: Record<string, string> = {};
  @property({ attribute: false }) marks: string[] = [];

  /** How many times the value has changed here. */
  sequence = 0;
  editor: Editor | undefined;
  readonly sent = new Uploads(this);
  private readonly pace = new Pace(() => this.tell());
  private readonly rest = new Rest(() => this.editor && this.say('block', blockAt(this.editor.state)));
  readonly heard = { written: () => this.pace.written(), left: () => this.pace.flush(), moved: () => this.rest.moved() };
  private draft = new Draft('');
  private left: Kept | null = null;
  private given = '';
  private told = '';

  abstract files(files: File[], at: number): void;
  abstract dropped(pictures: number): void;
  abstract refused(): void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.pace.start();
    if (this.hasUpdated) {
      this.open();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pace.stop();
    this.rest.stop();
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
    const { editor } = this;
    if (!editor) {
      return;
    }
    if (changes.has('value') && this.value !== this.given) {
      editor.commands.setContent(this.value, { emitUpdate: false });
      this.taken();
    }
    if (changes.has('readonly') && editor.isEditable === this.readonly) {
      editor.setEditable(!this.readonly, false);
    }
    if (changes.has('label') || changes.has('placeholder')) {
      editor.view.updateState(editor.state);
    }
    if (changes.has('cards')) {
      relabel(this, () => this.cards);
    }
    if (changes.has('marks')) {
      comment(editor, this.marks);
    }
    if (changes.has('draftkey')) {
      this.look();
    }
  }

  private open(): void {
    this.editor = open(this, this.querySelector('.article-body') as HTMLElement);
    this.taken();
    comment(this.editor, this.marks);
  }

  private taken(): void {
    this.given = this.value;
    this.told = this.html;
  }

  private get html(): string {
    return !this.editor || isEmpty(this.editor) ? '' : this.editor.getHTML();
  }

  private tell(): void {
    const { html } = this;
    if (this.editor && !this.readonly && html !== this.told) {
      this.value = this.given = this.told = html;
      this.sequence += 1;
      this.draft.keep(html);
      changed(this, 'value');
    }
  }

  protected say(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private look(): void {
    this.draft = new Draft(this.draftkey);
    this.left = this.draft.left((html) => html !== '' && !!this.editor && !same(this.editor, html, this.value));
    if (this.left) {
      this.say('recovered', this.left);
    }
  }

  /** The server has stored what came with that number. */
  saved(sequence: number): void {
    if (sequence === this.sequence && this.html === this.told) {
      this.draft.acknowledged();
    }
  }

  useRecovered(): void {
    if (this.left && this.editor) {
      this.editor.commands.setContent(this.left.html, { emitUpdate: true });
      this.pace.flush();
    }
    this.dropRecovered();
  }

  dropRecovered(): void {
    this.left = null;
    this.draft.drop();
  }
}
