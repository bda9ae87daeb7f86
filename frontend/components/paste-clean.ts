import { Flow } from './paste-flow';
import { dressed, isHidden, isItem, item, PLAIN, type Look } from './paste-look';

/** What is taken over of something pasted, and how many pictures were not. */
export interface Pasted {
  html: string;
  dropped: number;
}

const SILENT =
  'head, style, script, meta, link, title, base, template, noscript, iframe, object, embed, xml, svg, math, select, ' +
  'input, button, textarea, audio, video, canvas, map';
const BLOCK =
  /^(address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|ul)$/;

class Cleaner {
  dropped = 0;

  constructor(
    private readonly root: Element,
    private readonly kept: (src: string | null) => string | null,
  ) {}

  flow(from: Node, to: Flow, look: Look): void {
    from.childNodes.forEach((node) => {
      if (node.nodeType === 3) {
        to.say(node.textContent ?? '', look);
      } else if (node instanceof HTMLElement && !isHidden(node)) {
        this.element(node, to, look);
      }
    });
  }

  private element(element: HTMLElement, to: Flow, look: Look): void {
    const name = element.localName;
    if (name === 'br') {
      to.breakLine();
    } else if (name === 'img') {
      this.picture(element, to, '');
    } else if (BLOCK.test(name)) {
      to.end();
      this.block(element, name, to, look);
      to.end();
    } else {
      this.flow(element, to, dressed(element, look));
    }
  }

  private block(element: HTMLElement, name: string, to: Flow, look: Look): void {
    if (name === 'ul' || name === 'ol') {
      this.list(element, to, look);
    } else if (name === 'table') {
      this.table(element as HTMLTableElement, to, look);
    } else if (/^h[1-6]$/.test(name) || element.matches('.MsoTitle')) {
      this.flow(element, to, PLAIN);
      to.end(to.top ? (name <= 'h2' || name === 'p' ? 'h2' : 'h3') : 'p');
    } else if (isItem(element)) {
      const { depth, list } = item(element);
      this.flow(element, to, look);
      to.endItem(depth, list);
    } else if (name === 'hr' && to.top) {
      to.add(to.make('hr'));
    } else if (name === 'blockquote' && to.top) {
      this.filled(to.add(to.make('blockquote')), element, look);
    } else if (name === 'figure' && element.querySelector('img')) {
      const words = element.querySelector('figcaption');
      words?.remove();
      element.querySelectorAll<HTMLElement>('img').forEach((picture) => this.picture(picture, to, words?.textContent ?? ''));
    } else {
      this.flow(element, to, dressed(element, look));
    }
  }

  private filled(to: Element, from: Node, look: Look): void {
    const inner = new Flow(to);
    this.flow(from, inner, look);
    inner.end();
    if (to.childElementCount === 0 && to.matches('li, blockquote')) {
      to.remove();
    }
  }

  private list(element: Element, to: Flow, look: Look): void {
    const list = to.add(to.make(element.localName));
    [...element.children].forEach((child) => {
      const last = list.lastElementChild;
      if (child.matches('ul, ol') && last) {
        this.list(child, new Flow(last), look);
      } else {
        this.filled(list.appendChild(to.make('li')), child, look);
      }
    });
    if (list.childElementCount === 0) {
      list.remove();
    }
  }

  /** A table with one cell is a frame, and one inside a table is its words. */
  private table(element: HTMLTableElement, to: Flow, look: Look): void {
    const cells = [...element.rows].reduce((sum, row) => sum + row.cells.length, 0);
    if (cells < 2 || !to.top) {
      [...element.rows].flatMap((row) => [...row.cells]).forEach((cell) => {
        this.flow(cell, to, look);
        to.end();
      });
      return;
    }
    const table = to.add(to.make('table'));
    for (const row of element.rows) {
      const line = table.appendChild(to.make('tr'));
      for (const cell of row.cells) {
        const copy = line.appendChild(to.make(cell.localName));
        (['colSpan', 'rowSpan'] as const)
          .filter((side) => cell[side] > 1)
          .forEach((side) => copy.setAttribute(side.toLowerCase(), String(cell[side])));
        this.filled(copy, cell, look);
      }
    }
  }

  private picture(from: HTMLElement, to: Flow, caption: string): void {
    const src = this.kept(from.getAttribute('src'));
    if (!src) {
      this.dropped += 1;
      return;
    }
    const picture = to.make('img');
    picture.setAttribute('src', src);
    ['alt', 'width', 'height'].forEach((name) => picture.setAttribute(name, from.getAttribute(name) ?? ''));
    const words = to.make('figcaption');
    words.textContent = caption.trim();
    const figure = to.top ? to.add(to.make('figure')) : this.root.appendChild(to.make('figure'));
    figure.append(picture, words);
  }
}

/**
 * Makes of what Word, WeChat and other pages put on the clipboard what an article may have: paragraphs, two headings, real
 * lists, tables, bold and the like. Pictures stay only where `kept` knows their address; the others are counted.
 */
export function cleanPasted(html: string, kept: (src: string | null) => string | null): Pasted {
  const from = new DOMParser().parseFromString(html, 'text/html');
  const root = document.implementation.createHTMLDocument('').body;
  from.querySelectorAll(SILENT).forEach((silent) => silent.remove());
  const cleaner = new Cleaner(root, kept);
  const flow = new Flow(root, true);
  cleaner.flow(from.body, flow, PLAIN);
  flow.end();
  return { html: root.innerHTML, dropped: cleaner.dropped };
}
