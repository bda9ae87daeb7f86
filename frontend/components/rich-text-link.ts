import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from './light-element';
import { address } from './rich-text-tools';

/** Where a link goes. Says `link` with the address, with null to take the link away, or `leave`. */
@customElement('portal-rich-text-link')
export class RichTextLink extends LightElement {
  @property() href = '';
  @property({ attribute: false }) words: Record<string, string> = {};
  @state() private wrong = false;

  protected override firstUpdated(): void {
    this.input.focus();
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  private say(name: string, detail?: string | null): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private take(): void {
    const href = address(this.input.value);
    this.wrong = href === null;
    if (this.wrong) {
      this.input.focus();
    } else {
      this.say('link', href);
    }
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      this.take();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.say('leave');
    }
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      <label>
        <span>${words.address}</span>
        <input
          type="text"
          inputmode="url"
          autocapitalize="off"
          placeholder="https://"
          .value=${this.href}
          aria-invalid=${this.wrong}
          @keydown=${this.key}
          @change=${(event: Event) => event.stopPropagation()}
        />
      </label>
      <button type="button" @click=${this.take}>${words.setLink}</button>
      ${this.href ? html`<button type="button" @click=${() => this.say('link', null)}>${words.unlink}</button>` : nothing}
      <button type="button" @click=${() => this.say('leave')}>${words.cancel}</button>
      <p role="alert">${this.wrong ? words.wrongLink : nothing}</p>
    `;
  }
}
