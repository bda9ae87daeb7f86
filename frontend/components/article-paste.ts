import type { EditorProps, EditorView } from '@tiptap/pm/view';
import { ours } from './article-figure';
import { cleanPasted } from './paste-clean';

const MOST = 300_000;

/** What somebody brings along, and whom it concerns. */
export interface Receiver {
  /** Files, and where they are to go. */
  files(files: File[], at: number): void;
  /** So many pictures were not taken over. */
  dropped(pictures: number): void;
  /** It was too much; nothing is taken. */
  refused(): void;
}

const filesOf = (transfer: DataTransfer | null): File[] => [...(transfer?.files ?? [])];

/** Pasting and dropping: text comes clean, files are pictures to send, too much is refused. */
export function pasting(receiver: Receiver): EditorProps {
  let tooMuch = false;
  const bounded = (text: string): string => {
    tooMuch = text.length > MOST;
    return tooMuch ? '' : text;
  };
  const html = (pasted: string): string => {
    // Copied here: our own form, which the schema reads.
    if (pasted.includes('data-pm-slice')) {
      return bounded(pasted);
    }
    const clean = cleanPasted(pasted, ours);
    receiver.dropped(clean.dropped);
    return bounded(clean.html);
  };
  const stopped = (): boolean => {
    const stop = tooMuch;
    tooMuch = false;
    if (stop) {
      receiver.refused();
    }
    return stop;
  };
  return {
    transformPastedHTML: html,
    transformPastedText: bounded,
    handlePaste: (view: EditorView, event: ClipboardEvent) => {
      const files = filesOf(event.clipboardData);
      // Word and spreadsheets bring a picture of the text along; the text is what is meant.
      const words = event.clipboardData?.getData('text/plain').trim();
      if (files.length > 0 && !words) {
        receiver.files(files, view.state.selection.to);
        return true;
      }
      return stopped();
    },
    handleDrop: (view: EditorView, event: DragEvent, _, moved) => {
      const files = filesOf(event.dataTransfer);
      if (moved || files.length === 0) {
        return stopped();
      }
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
      receiver.files(files, at ?? view.state.doc.content.size);
      event.preventDefault();
      return true;
    },
  };
}
