/** What a stretch of words looks like: element names, outermost first, and where it leads. */
export interface Look {
  marks: readonly string[];
  href: string | null;
}

/** Words with nothing about them. */
export const PLAIN: Look = { marks: [], href: null };

const HIDDEN = /display:\s*none|mso-hide:\s*all/i;
const LEVEL = /mso-list:\s*\S+\s+level(\d)/i;
const MARKER = /mso-list:\s*ignore/i;
const COUNTED = /^[（(]?(\d+|[a-z]|[ivx]+|[一二三四五六七八九十]+)[.)、．）]/i;
const MARKS: Record<string, string> = {
  b: 'strong', strong: 'strong', i: 'em', em: 'em', u: 'u', ins: 'u', s: 's', del: 's', strike: 's',
};

/** Adds what an element does to the words in it; a style may also take it away. */
export function dressed(element: HTMLElement, look: Look): Look {
  const marks = new Set(look.marks);
  const set = (name: string, on: boolean): unknown => (on ? marks.add(name) : marks.delete(name));
  const named = MARKS[element.localName];
  if (named) {
    marks.add(named);
  }
  const { fontWeight, fontStyle, textDecoration, textDecorationLine } = element.style;
  if (fontWeight) {
    set('strong', fontWeight === 'bold' || fontWeight === 'bolder' || Number(fontWeight) >= 600);
  }
  if (fontStyle) {
    set('em', /italic|oblique/.test(fontStyle));
  }
  const line = textDecoration || textDecorationLine;
  if (line.includes('underline') && element.localName !== 'a') {
    marks.add('u');
  }
  if (line.includes('line-through')) {
    marks.add('s');
  }
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '').trim() : '';
  return { marks: [...marks], href: /^(https?:\/\/|mailto:|tel:)\S+$/i.test(href) ? href : look.href };
}

const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

export const isHidden = (element: Element): boolean => HIDDEN.test(styleOf(element));

/** Word writes the items of lists as paragraphs. */
export const isItem = (element: Element): boolean => LEVEL.test(styleOf(element));

/** How deep such an item is, in what kind of list; its bullet or number is taken out. */
export function item(element: Element): { depth: number; list: 'ul' | 'ol' } {
  const marker = [...element.querySelectorAll('[style]')].find((part) => MARKER.test(styleOf(part)));
  const says = marker?.textContent?.trim() ?? '';
  marker?.remove();
  return { depth: Number(LEVEL.exec(styleOf(element))?.[1]), list: COUNTED.test(says) ? 'ol' : 'ul' };
}
