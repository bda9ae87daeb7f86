import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const icon = (lines: SVGTemplateResult): TemplateResult => html`<svg viewBox="0 0 20 20" width="20" height="20" fill="none"
  stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${lines}</svg>`;

const lines = svg`<path d="M8 5h9M8 10h9M8 15h9" />`;

export const BULLETS = icon(
  svg`${lines}<g fill="currentColor" stroke="none"><circle cx="4" cy="5" r="1.4" /><circle cx="4" cy="10" r="1.4" /><circle cx="4" cy="15" r="1.4" /></g>`,
);
export const NUMBERS = icon(svg`${lines}<path d="M3 4l1-.7V7M2.8 9.2c.3-.8 2-.8 2 .3 0 .9-2 1.6-2 2.3h2M2.8 13.5h2L3.6 15c1.7 0 1.6 2-.8 1.5" stroke-width="1.1" />`);
export const QUOTE = icon(svg`<path d="M8 6C5 7 4 9 4 13h4V9H6M16 6c-3 1-4 3-4 7h4V9h-2" />`);
export const CHAIN = icon(svg`<path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.8-2.8a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.8 2.8a3 3 0 0 0 4.3 4.3l1-1" />`);
export const BACK = icon(svg`<path d="M7 4L3 8l4 4M3 8h9a4.5 4.5 0 0 1 0 9H8" />`);
export const AGAIN = icon(svg`<path d="M13 4l4 4-4 4M17 8H8a4.5 4.5 0 0 0 0 9h4" />`);
