import { Node } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { FigureView } from './article-figure-view';

const OURS = /\/pictures\/([0-9a-f]{64})\/(?:small|medium|large)$/;

/** Where a picture of ours is fetched; null when it is somebody else's. */
export function ours(src: string | null): string | null {
  try {
    const url = new URL(src ?? '', document.baseURI);
    const hash = url.origin === location.origin ? OURS.exec(url.pathname)?.[1] : undefined;
    return hash ? `pictures/${hash}/large` : null;
  } catch {
    return null;
  }
}

function pixels(picture: Element, side: string): number | null {
  return Number(/^[1-9]\d{0,4}$/.exec(picture.getAttribute(side) ?? '')?.[0] ?? 0) || null;
}

function attributes(element: HTMLElement): Record<string, unknown> | false {
  const picture = element.matches('img') ? element : element.querySelector('img');
  const src = picture && ours(picture.getAttribute('src'));
  return (
    !!src && {
      src,
      alt: picture.getAttribute('alt') ?? '',
      caption: element.querySelector('figcaption')?.textContent?.trim() ?? '',
      width: pixels(picture, 'width'),
      height: pixels(picture, 'height'),
    }
  );
}

const hidden = (value: unknown) => ({ default: value, rendered: false });

/** A picture that the server keeps, with its caption and what it says to those who do not see it. */
export const figure = (words: () => Record<string, string>): Node =>
  Node.create({
    name: 'figure',
    group: 'top',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      src: hidden(''),
      alt: hidden(''),
      caption: hidden(''),
      width: hidden(null),
      height: hidden(null),
    }),
    parseHTML: () => [
      { tag: 'figure', getAttrs: attributes },
      { tag: 'img[src]', getAttrs: attributes },
    ],
    renderHTML: ({ node, HTMLAttributes }) => {
      const { src, alt, caption, width, height } = node.attrs;
      const picture = ['img', { src, alt, ...(width && { width }), ...(height && { height }) }] as const;
      return caption ? ['figure', HTMLAttributes, picture, ['figcaption', {}, caption]] : ['figure', HTMLAttributes, picture];
    },
    addNodeView: () => ({ node, view, getPos }) => new FigureView(node, view, getPos, words()),
    addKeyboardShortcuts() {
      return {
        // From the picture to its fields; Escape comes back.
        Enter: () => {
          const { selection } = this.editor.state;
          const dom = selection instanceof NodeSelection ? this.editor.view.nodeDOM(selection.from) : null;
          const field = dom instanceof HTMLElement && dom.matches('.article-figure') ? dom.querySelector('input') : null;
          field?.focus();
          return !!field;
        },
      };
    },
  });
