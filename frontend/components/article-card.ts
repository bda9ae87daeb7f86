import { Node } from '@tiptap/core';

/** What a card says, by `studio-12`: the server knows. */
export type Labels = () => Record<string, string>;

export interface CardAttributes {
  kind: string;
  ref: string;
}

const KINDS = ['studio', 'listing'];

function attributes(element: HTMLElement): CardAttributes | false {
  const kind = element.getAttribute('data-card') ?? '';
  const ref = element.getAttribute('data-ref') ?? '';
  return KINDS.includes(kind) && /^[1-9]\d{0,17}$/.test(ref) ? { kind, ref } : false;
}

/** Writes the labels anew: they may come later than the text. */
export function relabel(root: ParentNode, labels: Labels): void {
  root.querySelectorAll<HTMLElement>('.article-card').forEach((card) => {
    card.textContent = labels()[`${card.dataset.kind}-${card.dataset.of}`] ?? `#${card.dataset.of}`;
  });
}

/** A live card: a studio or a listing as it is when somebody reads. Here it is a block with a label. */
export const card = (labels: Labels): Node =>
  Node.create({
    name: 'card',
    group: 'top',
    atom: true,
    draggable: true,
    addAttributes: () => ({ kind: { default: 'studio', rendered: false }, ref: { default: '1', rendered: false } }),
    parseHTML: () => [{ tag: 'div[data-card]', getAttrs: attributes }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'div',
      { ...HTMLAttributes, 'data-card': node.attrs.kind as string, 'data-ref': node.attrs.ref as string },
    ],
    addNodeView: () => ({ node }) => {
      const dom = document.createElement('div');
      const label = document.createElement('span');
      dom.className = 'article-card-block';
      label.className = 'article-card';
      label.dataset.kind = node.attrs.kind as string;
      label.dataset.of = node.attrs.ref as string;
      dom.append(label);
      relabel(dom, labels);
      return { dom, ignoreMutation: () => true };
    },
  });
