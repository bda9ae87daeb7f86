import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { filled, LightElement } from './light-element';
import { clock, DAYS, MIDNIGHT, type Span } from './week-spans';

/** The exact times of one stretch. Says `span` with the new one, with null to remove it, or `leave`. */
@customElement('portal-week-time')
export class WeekTime extends LightElement {
  @property({ attribute: false }) span: Span = { day: 1, from: 0, to: MIDNIGHT };
  @property({ attribute: false }) words: Record<string, string> = {};
  @property({ attribute: false }) days: string[] = [];
  @state() private wrong = false;

  protected override firstUpdated(): void {
    this.querySelector('select')?.focus();
  }

  private say(name: string, detail?: Span | null): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private minute(name: string): number {
    const [hour, minute] = (this.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '').split(':');
    return Number(hour || NaN) * 60 + Number(minute || NaN);
  }

  private take(): void {
    const from = this.minute('from');
    // The clock of the browser has no 24:00.
    const to = this.minute('to') || MIDNIGHT;
    this.wrong = !(from < to);
    if (!this.wrong) {
      this.say('span', { day: Number(this.querySelector('select')?.value), from, to });
    }
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.say('leave');
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      this.take();
    }
  }

  private time(name: 'from' | 'to'): TemplateResult {
    return html`<label>
      <span>${this.words[name]}</span>
      <input type="time" name=${name} required .value=${clock(this.span[name] % MIDNIGHT)} />
    </label>`;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      <div
        class="week-time"
        role="group"
        aria-label=${filled(words.exact)}
        @keydown=${this.key}
        @change=${(event: Event) => event.stopPropagation()}
      >
        <label>
          <span>${words.day}</span>
          <select>
            ${DAYS.map((day) => html`<option value=${day} ?selected=${day === this.span.day}>${this.days[day - 1]}</option>`)}
          </select>
        </label>
        ${this.time('from')} ${this.time('to')}
        <button type="button" @click=${this.take}>${words.take}</button>
        <button type="button" @click=${() => this.say('span', null)}>${words.remove}</button>
        <button type="button" @click=${() => this.say('leave')}>${words.leave}</button>
        <p role="alert">${this.wrong ? words.wrong : ''}</p>
      </div>
    `;
  }
}
