/** A stretch of a weekday: 1 is Monday; minutes since midnight. */
export interface Span {
  day: number;
  from: number;
  to: number;
}

export const DAYS = [1, 2, 3, 4, 5, 6, 7];
export const MIDNIGHT = 24 * 60;
/** What drawing snaps to. */
export const QUARTER = 15;
/** A row of the grid. */
export const ROW = 30;

/** Reads `2 540-690;4 870-1020`, as the server writes it. */
export function read(value: string): Span[] {
  return [...value.matchAll(/(\d) (\d+)-(\d+)/g)].map(([, day, from, to]) => ({
    day: Number(day),
    from: Number(from),
    to: Number(to),
  }));
}

export function write(spans: Span[]): string {
  return [...spans]
    .sort((a, b) => a.day - b.day || a.from - b.from)
    .map(({ day, from, to }) => `${day} ${from}-${to}`)
    .join(';');
}

export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

export function same(a: Span, b: Span): boolean {
  return a.day === b.day && a.from === b.from && a.to === b.to;
}

export function at(spans: Span[], day: number, minute: number): Span | undefined {
  return spans.find((span) => span.day === day && span.from <= minute && minute < span.to);
}

/** The first that begins in a row of the grid or lasts into it. */
export function inRow(spans: Span[], day: number, row: number): Span | undefined {
  return spans.find((span) => span.day === day && span.from < row + ROW && row < span.to);
}

export function without(spans: Span[], gone: Span): Span[] {
  return spans.filter((span) => !same(span, gone));
}

/** With one more; those of its day that it meets become one with it. */
export function withSpan(spans: Span[], added: Span): Span[] {
  const met = spans.filter((span) => span.day === added.day && span.from <= added.to && added.from <= span.to);
  return [
    ...spans.filter((span) => !met.includes(span)),
    {
      day: added.day,
      from: Math.min(added.from, ...met.map((span) => span.from)),
      to: Math.max(added.to, ...met.map((span) => span.to)),
    },
  ];
}

export function snapped(minute: number): number {
  return Math.min(MIDNIGHT, Math.max(0, Math.round(minute / QUARTER) * QUARTER));
}

/** From one minute to another, whichever is first; never shorter than a quarter of an hour. */
export function between(day: number, one: number, other: number): Span {
  const from = Math.min(snapped(one), snapped(other), MIDNIGHT - QUARTER);
  return { day, from, to: Math.max(snapped(one), snapped(other), from + QUARTER) };
}

/** The same length elsewhere, within the day. */
export function moved(span: Span, day: number, by: number): Span {
  const length = span.to - span.from;
  const from = Math.min(MIDNIGHT - length, Math.max(0, span.from + Math.round(by / QUARTER) * QUARTER));
  return { day, from, to: from + length };
}
