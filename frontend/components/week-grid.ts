import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { changed, filled, LightElement } from './light-element';
import { paper } from './week-paper';
import './week-time';
import { WeekDrag } from './week-drag';
import { WeekKeys } from './week-keys';
import { MIDNIGHT, read, ROW, snapped, type Span, without, withSpan, write, clock, inRow } from './week-spans';

const MORNING = 7 * 60;
const EVENING = 21 * 60;

/** The hours of a week, drawn. `value` and `behind` are stretches as `2 540-690;4 870-1020`. */
@customElement('portal-week-grid')
export class WeekGrid extends LightElement {
  @property() value = '';
  /** Other hours, to be seen behind these. */
  @property() behind = '';
  @property() label = '';
  @property({ type: Boolean }) readonly = false;
  @property({ attribute: false }) days: string[] = [];
  @property({ attribute: false }) words: Record<string, string> = {};
  @state() cursor = { day: 1, row: 9 * 60 };
  @state() drawn?: { old?: Span; span?: Span };
  @state() private edited?: Span;
  @state() private said = '';
  @state() private wholeDay = false;

  readonly drag = new WeekDrag(this);
  readonly keys = new WeekKeys(this);

  get spans(): Span[] {
    return read(this.value);
  }

  get others(): Span[] {
    return read(this.behind);
  }

  /** The rows that are shown: the day's usual part, and whatever hours there are beyond. */
  get rows(): number[] {
    const all = [...this.spans, ...this.others];
    const first = this.wholeDay ? 0 : Math.min(MORNING, ...all.map((span) => Math.floor(span.from / 60) * 60));
    const last = this.wholeDay ? MIDNIGHT : Math.max(EVENING, ...all.map((span) => Math.ceil(span.to / 60) * 60));
    return Array.from({ length: (last - first) / ROW }, (_, row) => first + row * ROW);
  }

  override focus(): void {
    this.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus();
  }

  where(event: PointerEvent): { day: number; minute: number } {
    const box = (this.querySelector('.week-surface') as HTMLElement).getBoundingClientRect();
    const within = (part: number) => Math.min(0.999, Math.max(0, part));
    const across = within((event.clientX - box.left) / box.width);
    const down = within((event.clientY - box.top) / box.height);
    return { day: 1 + Math.floor(across * 7), minute: (this.rows[0] ?? 0) + down * this.rows.length * ROW };
  }

  preview(old: Span | undefined, span: Span | undefined): void {
    this.drawn = span ? { old, span } : undefined;
  }

  replace(old: Span | undefined, span: Span): void {
    this.take(withSpan(old ? without(this.spans, old) : this.spans, span), 'added', span);
  }

  erase(span: Span): void {
    this.take(without(this.spans, span), 'removed', span);
  }

  edit(span: Span): void {
    this.edited = span;
  }

  touch(old: Span | undefined, day: number, minute: number): void {
    if (old) {
      this.edit(old);
    } else {
      const from = Math.min(snapped(Math.floor(minute / ROW) * ROW), MIDNIGHT - 60);
      const next = Math.min(...this.spans.filter((s) => s.day === day && s.from > from).map((s) => s.from));
      this.replace(undefined, { day, from, to: Math.min(from + 60, next) });
    }
  }

  goTo(day: number, row: number): void {
    this.cursor = { day, row };
    void this.updateComplete.then(() => this.focus());
  }

  say(word: string, span: Span): void {
    this.said = filled(this.words[word], this.days[span.day - 1], clock(span.from), clock(span.to));
  }

  /** What a screen reader hears of a cell. */
  name(day: number, row: number): string {
    const span = inRow(this.spans, day, row);
    const other = inRow(this.others, day, row);
    const there = span ? filled(this.words.open, '', clock(span.from), clock(span.to)) : (other && this.words.behind) ?? '';
    return `${this.days[day - 1]} ${clock(row)} ${there}`.trim();
  }

  private take(spans: Span[], word: string, span: Span): void {
    this.value = write(spans);
    this.edited = undefined;
    this.say(word, span);
    changed(this, 'value');
  }

  private leave(): void {
    this.edited = undefined;
    this.focus();
  }

  private exact(event: CustomEvent<Span | null>): void {
    const old = this.edited;
    if (old && event.detail) {
      this.replace(old, event.detail);
    } else if (old) {
      this.erase(old);
    }
    this.focus();
  }

  protected override render(): TemplateResult {
    return html`
      ${paper(this)}
      ${this.edited && !this.readonly
        ? keyed(this.edited, html`<portal-week-time
            .span=${this.edited}
            .words=${this.words}
            .days=${this.days}
            @span=${this.exact}
            @leave=${this.leave}
          ></portal-week-time>`)
        : nothing}
      <p class="week-said" role="status">${this.said}</p>
      <button type="button" class="week-whole" aria-pressed=${this.wholeDay} @click=${() => (this.wholeDay = !this.wholeDay)}>
        ${this.words.wholeDay}
      </button>
    `;
  }
}
