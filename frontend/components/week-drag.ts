import { between, moved, type Span } from './week-spans';

type Grip = 'new' | 'move' | 'from' | 'to';

/** What drawing needs of the grid. */
export interface Drawn {
  /** Which day and minute lie under a point of the screen. */
  where(event: PointerEvent): { day: number; minute: number };
  /** Shows what would be, while it is drawn. */
  preview(old: Span | undefined, span: Span | undefined): void;
  /** It is drawn. */
  replace(old: Span | undefined, span: Span): void;
  /** It was only touched. */
  touch(old: Span | undefined, day: number, minute: number): void;
}

const STILL = 6;
const LONG = 350;

/**
 * Drawing with mouse, pen or finger: a new stretch, a moved one, one pulled at its ends. A finger scrolls the page,
 * unless it rests a moment first.
 */
export class WeekDrag {
  private grip?: Grip;
  private old?: Span;
  private start?: { day: number; minute: number };
  private origin = { x: 0, y: 0 };
  private span?: Span;
  private waiting = 0;
  private drawing = false;
  private ours = false;

  constructor(private readonly grid: Drawn) {}

  down(event: PointerEvent, old: Span | undefined, grip: Grip): void {
    if (event.button !== 0) {
      return;
    }
    this.stop();
    this.ours = false;
    this.grip = grip;
    this.old = old;
    this.start = this.grid.where(event);
    this.origin = { x: event.clientX, y: event.clientY };
    const surface = (event.currentTarget as HTMLElement).closest<HTMLElement>('.week-surface');
    if (!surface) {
      return;
    }
    if (event.pointerType === 'touch') {
      this.waiting = window.setTimeout(() => this.begin(surface, event.pointerId), LONG);
    } else {
      surface.setPointerCapture(event.pointerId);
    }
  }

  move(event: PointerEvent): void {
    if (!this.start) {
      return;
    }
    const far = Math.hypot(event.clientX - this.origin.x, event.clientY - this.origin.y) > STILL;
    if (this.waiting && far) {
      this.stop();
    } else if (this.drawing || (far && !this.waiting)) {
      this.drawing = true;
      const { day, minute } = this.grid.where(event);
      this.span = this.drawn(day, minute, this.start);
      this.grid.preview(this.old, this.span);
    }
  }

  up(): void {
    const { start, old, span, drawing } = this;
    this.stop();
    this.ours = !!start;
    if (start && drawing && span) {
      this.grid.replace(old, span);
    } else if (start) {
      this.grid.touch(old, start.day, start.minute);
    }
  }

  stop(): void {
    window.clearTimeout(this.waiting);
    this.waiting = 0;
    this.drawing = false;
    this.start = undefined;
    this.span = undefined;
    this.grid.preview(undefined, undefined);
  }

  /** While a finger draws the page must not scroll under it, nor take its lifting for a click. */
  hold(event: TouchEvent): void {
    const ours = event.type === 'touchend' ? this.ours : this.drawing;
    if (ours && event.cancelable) {
      event.preventDefault();
    }
  }

  private begin(surface: HTMLElement, pointer: number): void {
    this.waiting = 0;
    this.drawing = true;
    surface.setPointerCapture(pointer);
    if (this.start) {
      this.span = this.old ?? between(this.start.day, this.start.minute, this.start.minute);
      this.grid.preview(this.old, this.span);
    }
  }

  private drawn(day: number, minute: number, start: { day: number; minute: number }): Span {
    const old = this.old;
    if (!old || this.grip === 'new') {
      return between(start.day, start.minute, minute);
    }
    if (this.grip === 'move') {
      return moved(old, day, minute - start.minute);
    }
    return this.grip === 'from'
      ? between(old.day, Math.min(minute, old.to - 1), old.to)
      : between(old.day, old.from, Math.max(minute, old.from + 1));
  }
}
