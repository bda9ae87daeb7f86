import type { Look } from './paste-look';

interface Run extends Look {
  text: string;
}

interface Level {
  depth: number;
  list: Element;
}

const MARKS = ['strong', 'em', 'u', 's'];
const BLANK = '[\\s\\u3000\\u200b\\ufeff]';
const BREAK = '\n';

const alike = (one: Look, other: Look): boolean =>
  one.href === other.href && one.marks.join() === other.marks.join();

/** Words that flow into paragraphs, and lists that Word writes as paragraphs. */
export class Flow {
  private runs: Run[] = [];
  private levels: Level[] = [];

  constructor(
    readonly to: Element,
    readonly top = false,
  ) {}

  say(text: string, look: Look): void {
    const words = text.replace(/[\s\u00a0]+/g, ' ').replace(/[\u200b\ufeff]/g, '');
    const last = this.runs.at(-1);
    if (last && last.text !== BREAK && alike(last, look)) {
      last.text += words;
    } else if (words) {
      this.runs.push({ text: words, ...look });
    }
  }

  /** Two line breaks are a new paragraph. */
  breakLine(): void {
    if (this.runs.at(-1)?.text === BREAK) {
      this.end();
    } else {
      this.runs.push({ text: BREAK, marks: [], href: null });
    }
  }

  /** Ends the paragraph, if there are words in it. */
  end(name = 'p'): void {
    if (name !== 'p') {
      // A heading is bold by itself.
      this.runs = this.runs.map((run) => ({ ...run, marks: run.marks.filter((mark) => mark !== 'strong') }));
    }
    const paragraph = this.paragraph(name);
    if (paragraph) {
      this.levels = [];
      this.to.append(paragraph);
    }
  }

  add(block: Element): Element {
    this.end();
    this.levels = [];
    this.to.append(block);
    return block;
  }

  make(name: string): Element {
    return this.to.ownerDocument.createElement(name);
  }

  /** Ends the paragraph as an item of a list of that depth. */
  endItem(depth: number, name: 'ul' | 'ol'): void {
    const paragraph = this.paragraph('p');
    if (!paragraph) {
      return;
    }
    while (this.levels.length > 0 && (this.levels.at(-1)?.depth ?? 0) > depth) {
      this.levels.pop();
    }
    let level = this.levels.at(-1);
    if (!level || level.depth < depth || level.list.localName !== name) {
      if (level?.depth === depth) {
        this.levels.pop();
        level = this.levels.at(-1);
      }
      const list = this.make(name);
      (level?.list.lastElementChild ?? this.to).append(list);
      level = { depth, list };
      this.levels.push(level);
    }
    const item = this.make('li');
    item.append(paragraph);
    level.list.append(item);
  }

  private paragraph(name: string): Element | null {
    const paragraph = this.make(name);
    const runs = this.runs;
    this.runs = [];
    while (runs[0] && this.trimmed(runs[0], '^', '+')) {
      runs.shift();
    }
    for (let last = runs.at(-1); last && this.trimmed(last, '', '+$'); last = runs.at(-1)) {
      runs.pop();
    }
    runs.forEach((run) => paragraph.append(this.dressed(run)));
    return runs.length > 0 ? paragraph : null;
  }

  /** Takes blanks off one end; whether nothing is left. */
  private trimmed(run: Run, before: string, after: string): boolean {
    run.text = run.text.replace(new RegExp(before + BLANK + after), '');
    return run.text === '';
  }

  private dressed(run: Run): Node {
    if (run.text === BREAK) {
      return this.make('br');
    }
    let node: Node = this.to.ownerDocument.createTextNode(run.text);
    for (const mark of MARKS.filter((name) => run.marks.includes(name)).reverse()) {
      node = this.wrapped(mark, node);
    }
    if (run.href) {
      const link = this.wrapped('a', node);
      link.setAttribute('href', run.href);
      return link;
    }
    return node;
  }

  private wrapped(name: string, node: Node): Element {
    const element = this.make(name);
    element.append(node);
    return element;
  }
}
