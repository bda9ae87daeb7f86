import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { flash } from './article-blocks';
import { page, type Shown } from './article-editor-page';
import { insertBlock } from './article-insert';
import { ArticleText } from './article-text';
import { insert } from './article-tools';
import { filled } from './light-element';
import { setLink, type Tool } from './rich-text-tools';

/**
 * The body of an article. `value` is HTML; it changes a moment after one stops typing, when one leaves and when the page
 * goes, and `sequence` counts the changes: the server answers with `saved`. Says `insert` (studio, listing), `block` (where
 * the cursor is) and `recovered` (what an earlier visit left).
 */
@customElement('portal-article-editor')
export class ArticleEditor extends ArticleText implements Shown {
  @property({ type: Number }) maxlength = 0;
  @state() linking = false;
  @state() note = '';

  insertCard(kind: string, ref: string, label: string): void {
    this.cards = { ...this.cards, [`${kind}-${ref}`]: label };
    if (this.editor && !this.readonly) {
      insertBlock(this.editor, { type: 'card', attrs: { kind, ref } });
      this.editor.commands.focus();
    }
  }

  showBlock(id: string): void {
    if (this.editor) {
      flash(this.editor, id);
    }
  }

  use({ name }: Tool): void {
    if (name === 'link') {
      this.linking = !this.linking;
    } else if (name === 'picture') {
      this.querySelector<HTMLInputElement>('input[type=file]')?.click();
    } else if (name === 'studio' || name === 'listing') {
      this.say('insert', name);
    } else if (this.editor) {
      insert(this.editor, name);
    }
  }

  link(href: string | null): void {
    this.linking = false;
    if (this.editor) {
      setLink(this.editor, href);
    }
  }

  leaveLink(): void {
    this.linking = false;
    this.focus();
  }

  choose(files: File[]): void {
    this.files(files, this.editor?.state.selection.to ?? 0);
  }

  files(files: File[], at: number): void {
    this.note = '';
    if (files.length > 0 && !this.readonly) {
      this.sent.add(files, at);
    }
  }

  dropped(pictures: number): void {
    this.sent.sentences = [];
    this.note = pictures > 0 ? filled(this.words.dropped, pictures) : '';
  }

  refused(): void {
    this.note = this.words.pasteTooLong ?? '';
  }

  protected override render(): TemplateResult {
    return page(this);
  }
}
