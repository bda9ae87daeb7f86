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
export const PICTURE = icon(svg`<rect x="3" y="4" width="14" height="12" rx="1.5" /><circle cx="7.2" cy="8" r="1.2" /><path d="M3.5 14.5l4-3.5 2.5 2 3-3.5 3.8 4" />`);
export const TABLE = icon(svg`<rect x="3" y="4" width="14" height="12" rx="1" /><path d="M3 8h14M3 12h14M8 4v12M12.7 4v12" />`);
export const RULE = icon(svg`<path d="M3 10h14M5 5.5h10M5 14.5h10" stroke-opacity="0.35" /><path d="M2.5 10h15" />`);
export const NOTE = icon(svg`<circle cx="10" cy="10" r="7" /><path d="M10 9v4.5M10 6.4v.1" />`);
export const TIP = icon(svg`<path d="M7.5 13.2a4.8 4.8 0 1 1 5 0v1.3h-5zM8.2 17h3.6" />`);
export const WARNING = icon(svg`<path d="M10 3.5L17.5 16h-15zM10 8v4M10 13.9v.1" />`);
export const STUDIO = icon(svg`<path d="M3 9l7-5 7 5v7.5H3zM8 16.5V12h4v4.5" />`);
export const LISTING = icon(svg`<rect x="3.5" y="4" width="13" height="12.5" rx="1.5" /><path d="M7 8h6M7 11h6M7 14h3" />`);
export const ROW_BELOW = icon(svg`<rect x="3" y="3.5" width="14" height="7" rx="1" /><path d="M3 7h14M10 13v4.5M7.8 15.2h4.4" />`);
export const ROW_AWAY = icon(svg`<rect x="3" y="3.5" width="14" height="7" rx="1" /><path d="M3 7h14M7.8 15.2h4.4" />`);
export const COLUMN_BESIDE = icon(svg`<rect x="3" y="3" width="7" height="14" rx="1" /><path d="M6.5 3v14M15.2 7.8v4.4M13 10h4.4" />`);
export const COLUMN_AWAY = icon(svg`<rect x="3" y="3" width="7" height="14" rx="1" /><path d="M6.5 3v14M13 10h4.4" />`);
export const TABLE_AWAY = icon(svg`<rect x="3" y="4" width="14" height="12" rx="1" /><path d="M3 8h14M8 4v12M11 10.5l4 4M15 10.5l-4 4" />`);
