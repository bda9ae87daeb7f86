const KEEP = 7 * 24 * 60 * 60 * 1000;
const ASIDE = ':recovered';

/** What was written and the server has not acknowledged. */
export interface Kept {
  html: string;
  at: number;
}

function read(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Kept> | null;
    if (typeof kept?.html === 'string' && typeof kept.at === 'number' && Date.now() - kept.at < KEEP) {
      return { html: kept.html, at: kept.at };
    }
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing, or something that is not ours: as if there were none.
  }
  return null;
}

function write(key: string, kept: Kept | null): void {
  try {
    if (kept) {
      localStorage.setItem(key, JSON.stringify(kept));
    } else {
      localStorage.removeItem(key);
    }
  } catch {
    // Full, or forbidden: the server has what was sent.
  }
}

/** Keeps what is written in this browser until the server has it: a session may end meanwhile. */
export class Draft {
  constructor(private readonly key: string) {}

  keep(html: string): void {
    if (this.key) {
      write(this.key, { html, at: Date.now() });
    }
  }

  acknowledged(): void {
    if (this.key) {
      write(this.key, null);
    }
  }

  /** What an earlier visit left, put aside until it is taken or dropped, so that writing on does not overwrite it. */
  left(matters: (html: string) => boolean): Kept | null {
    if (!this.key) {
      return null;
    }
    const kept = read(this.key);
    if (kept) {
      write(this.key + ASIDE, kept);
      write(this.key, null);
    }
    const left = kept ?? read(this.key + ASIDE);
    if (left && !matters(left.html)) {
      this.drop();
      return null;
    }
    return left;
  }

  drop(): void {
    if (this.key) {
      write(this.key + ASIDE, null);
    }
  }
}
