import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { insertBlock } from './article-insert';
import { filled } from './light-element';

interface Answer {
  hash?: string;
  width?: number;
  height?: number;
  refused?: string;
}

/** What the uploads need to know of the editor around them. */
export interface Place {
  readonly editor: Editor | undefined;
  readonly uploads: string;
  readonly mostbytes: number;
  readonly words: Record<string, string>;
  /** Something is new: how many are on their way, or a sentence. */
  requestUpdate(): void;
}

/** Sends pictures to the server, one after the other, and puts those it keeps where they were meant to be. */
export class Uploads {
  waiting = 0;
  sentences: string[] = [];
  private queue = Promise.resolve();
  private places: { at: number }[] = [];

  constructor(private readonly around: Place) {}

  /** The text has changed: what is on its way arrives where it would have. */
  map(tr: Transaction): void {
    this.places.forEach((place) => (place.at = tr.mapping.map(place.at)));
  }

  add(files: File[], at: number): void {
    const place = { at };
    this.places.push(place);
    this.waiting += files.length;
    this.sentences = [];
    for (const file of files) {
      this.queue = this.queue.then(async () => {
        const answer = await this.send(file);
        this.waiting -= 1;
        this.take(answer, place, file.name);
        this.around.requestUpdate();
      });
    }
    this.queue = this.queue.then(() => void this.places.splice(this.places.indexOf(place), 1));
    this.around.requestUpdate();
  }

  private take({ hash, width, height, refused }: Answer, place: { at: number }, name: string): void {
    const { editor, words } = this.around;
    if (hash && editor && !editor.isDestroyed) {
      const attrs = { src: `pictures/${hash}/large`, width: width ?? null, height: height ?? null };
      place.at = insertBlock(editor, { type: 'figure', attrs }, place.at);
    } else if (refused) {
      this.sentences.push(name ? filled(words.refused, name, refused) : refused);
    }
  }

  private async send(file: File): Promise<Answer> {
    const { uploads, mostbytes, words } = this.around;
    if (mostbytes && file.size > mostbytes) {
      return { refused: filled(words.pictureTooLarge, Math.floor(mostbytes / 1024 / 1024)) };
    }
    try {
      const answer = await fetch(uploads, {
        method: 'POST',
        body: file,
        headers: {
          'Content-Type': file.type || 'application/octet-stream',
          'X-Filename': encodeURIComponent(file.name),
        },
      });
      return answer.ok ? ((await answer.json()) as Answer) : { refused: words.uploadFailed ?? '' };
    } catch {
      return { refused: words.uploadFailed ?? '' };
    }
  }
}
