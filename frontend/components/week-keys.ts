import { between, DAYS, inRow, ROW, type Span } from './week-spans';

/** What the keys need of the grid. */
export interface Walked {
  readonly spans: Span[];
  readonly rows: number[];
  preview(old: Span | undefined, span: Span | undefined): void;
  replace(old: Span | undefined, span: Span): void;
  erase(span: Span): void;
  edit(span: Span): void;
  /** Moves the focus, and says what is there. */
  goTo(day: number, row: number): void;
  say(word: string, span: Span): void;
}

/**
 * Drawing with the keyboard: arrow keys walk; Enter or the space bar begins a stretch, walking stretches it, Enter ends
 * it, Escape gives it up; on a stretch Enter opens its exact times and Delete removes it.
 */
export class WeekKeys {
  private start?: { day: number; row: number };

  constructor(private readonly grid: Walked) {}

  key(event: KeyboardEvent, day: number, row: number): void {
    const rows = this.grid.rows;
    const first = rows[0] ?? 0;
    const last = rows[rows.length - 1] ?? 0;
    const to: Record<string, [number, number] | undefined> = {
      ArrowUp: [day, row - ROW],
      ArrowDown: [day, row + ROW],
      ArrowLeft: [day - 1, row],
      ArrowRight: [day + 1, row],
      PageUp: [day, row - 4 * ROW],
      PageDown: [day, row + 4 * ROW],
      Home: [day, first],
      End: [day, last],
    };
    const target = to[event.key];
    if (target) {
      event.preventDefault();
      this.walk(target[0], Math.min(last, Math.max(first, target[1])));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.press(day, row);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      const span = inRow(this.grid.spans, day, row);
      if (span) {
        this.grid.erase(span);
      }
    } else if (event.key === 'Escape' && this.start) {
      event.preventDefault();
      event.stopPropagation();
      this.giveUp();
    }
  }

  giveUp(): void {
    this.start = undefined;
    this.grid.preview(undefined, undefined);
  }

  private walk(day: number, row: number): void {
    // A stretch stays in its day.
    const column = this.start ? this.start.day : Math.min(DAYS.length, Math.max(1, day));
    this.grid.goTo(column, row);
    if (this.start) {
      const span = this.stretch(row, this.start);
      this.grid.preview(undefined, span);
      this.grid.say('stretching', span);
    }
  }

  private press(day: number, row: number): void {
    if (this.start) {
      const span = this.stretch(row, this.start);
      this.giveUp();
      this.grid.replace(undefined, span);
      return;
    }
    const there = inRow(this.grid.spans, day, row);
    if (there) {
      this.grid.edit(there);
    } else {
      this.start = { day, row };
      const span = this.stretch(row, this.start);
      this.grid.preview(undefined, span);
      this.grid.say('started', span);
    }
  }

  private stretch(row: number, start: { day: number; row: number }): Span {
    return between(start.day, Math.min(row, start.row), Math.max(row, start.row) + ROW);
  }
}
