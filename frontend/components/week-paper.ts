import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { WeekGrid } from './week-grid';
import { clock, DAYS, ROW, same, type Span } from './week-spans';

/** Where a stretch lies, in percent of the surface. */
function place(grid: WeekGrid, span: Span) {
  const rows = grid.rows;
  const first = rows[0] ?? 0;
  const height = rows.length * ROW;
  return styleMap({
    left: `${((span.day - 1) / 7) * 100}%`,
    top: `${((span.from - first) / height) * 100}%`,
    height: `${((span.to - span.from) / height) * 100}%`,
  });
}

function block(grid: WeekGrid, span: Span): TemplateResult {
  const old = grid.drawn?.old;
  const grip = (end: 'from' | 'to') => html`<span
    class="week-grip ${end}"
    @pointerdown=${(event: PointerEvent) => begin(grid, event, span, end)}
  ></span>`;
  return html`<div
    class="week-block ${span.to - span.from < 45 ? 'short' : ''} ${old && same(span, old) ? 'moving' : ''}"
    style=${place(grid, span)}
    @pointerdown=${(event: PointerEvent) => begin(grid, event, span, 'move')}
  >
    ${grid.readonly ? '' : grip('from')}<span>${clock(span.from)}</span><span>${clock(span.to)}</span>
    ${grid.readonly ? '' : grip('to')}
  </div>`;
}

function begin(grid: WeekGrid, event: PointerEvent, span: Span | undefined, grip: 'new' | 'move' | 'from' | 'to'): void {
  event.stopPropagation();
  if (!grid.readonly) {
    grid.keys.giveUp();
    grid.drag.down(event, span, grip);
  }
}

function cell(grid: WeekGrid, day: number, row: number): TemplateResult {
  const here = grid.cursor.day === day && grid.cursor.row === row;
  return html`<div
    role="gridcell"
    class="week-cell ${row % 60 ? 'half' : ''}"
    tabindex=${here ? 0 : -1}
    aria-label=${grid.name(day, row)}
    @focus=${() => (grid.cursor = { day, row })}
    @keydown=${(event: KeyboardEvent) => !grid.readonly && grid.keys.key(event, day, row)}
  ></div>`;
}

/** The grid as it is seen: cells for the keyboard and for screen readers, above them what is drawn. */
export function paper(grid: WeekGrid): TemplateResult {
  const drawn = grid.drawn;
  const touch = { handleEvent: (event: TouchEvent) => grid.drag.hold(event), passive: false };
  return html`<div
    class="week-paper"
    role="grid"
    aria-label=${grid.label}
    aria-readonly=${grid.readonly}
    @pointermove=${(event: PointerEvent) => grid.drag.move(event)}
    @pointerup=${() => grid.drag.up()}
    @pointercancel=${() => grid.drag.stop()}
    @touchmove=${touch}
    @touchend=${touch}
  >
    <div role="row" class="week-days">
      <span role="columnheader" class="week-corner"></span>
      ${grid.days.map((day) => html`<span role="columnheader">${day}</span>`)}
    </div>
    ${grid.rows.map(
      (row) => html`<div role="row" class="week-row">
        <span role="rowheader" class=${row % 60 ? 'half' : ''}>${clock(row)}</span>
        ${DAYS.map((day) => cell(grid, day, row))}
      </div>`,
    )}
    <div class="week-surface" aria-hidden="true" @pointerdown=${(event: PointerEvent) => begin(grid, event, undefined, 'new')}>
      ${grid.others.map((span) => html`<div class="week-behind" style=${place(grid, span)}></div>`)}
      ${grid.spans.map((span) => block(grid, span))}
      ${drawn?.span ? html`<div class="week-block drawing" style=${place(grid, drawn.span)}>
        <span>${clock(drawn.span.from)}</span><span>${clock(drawn.span.to)}</span>
      </div>` : ''}
    </div>
  </div>`;
}
