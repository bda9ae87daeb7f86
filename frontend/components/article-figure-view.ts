import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';

type Field = 'caption' | 'alt';

/** A picture in the text; while it is selected, the fields for its caption and its alternative text are below it. */
export class FigureView implements NodeView {
  readonly dom = document.createElement('figure');
  private readonly picture = document.createElement('img');
  private readonly caption = document.createElement('figcaption');
  private readonly fields = document.createElement('div');

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly place: () => number | undefined,
    words: Record<string, string>,
  ) {
    this.dom.className = 'article-figure';
    this.fields.className = 'article-figure-fields';
    this.fields.append(this.field('caption', words.caption), this.field('alt', words.alt));
    this.dom.append(this.picture, this.caption, this.fields);
    this.show();
  }

  private field(name: Field, says: string | undefined): HTMLElement {
    const label = document.createElement('label');
    const title = document.createElement('span');
    const input = document.createElement('input');
    title.textContent = says ?? '';
    input.name = name;
    input.maxLength = 300;
    input.addEventListener('input', () => this.set(name, input.value));
    // A field around the editor would take it for its own.
    input.addEventListener('change', (event) => event.stopPropagation());
    input.addEventListener('keydown', (event) => {
      if ((event.key === 'Enter' && !event.isComposing) || event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        this.view.focus();
      }
    });
    label.append(title, input);
    return label;
  }

  private set(name: Field, value: string): void {
    const at = this.place();
    if (at !== undefined) {
      this.view.dispatch(this.view.state.tr.setNodeAttribute(at, name, value));
    }
  }

  private show(): void {
    const { src, alt, caption, width, height } = this.node.attrs as Record<string, string>;
    if (this.picture.getAttribute('src') !== src) {
      this.picture.src = src ?? '';
    }
    this.picture.alt = alt ?? '';
    this.picture.width = Number(width) || 0;
    this.picture.height = Number(height) || 0;
    if (!width) {
      this.picture.removeAttribute('width');
      this.picture.removeAttribute('height');
    }
    this.caption.textContent = caption ?? '';
    this.fields.querySelectorAll('input').forEach((input) => {
      const value = this.node.attrs[input.name] as string;
      input.disabled = !this.view.editable;
      if (input.value !== value) {
        input.value = value;
      }
    });
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) {
      return false;
    }
    this.node = node;
    this.show();
    return true;
  }

  selectNode(): void {
    this.dom.classList.add('selected');
  }

  deselectNode(): void {
    this.dom.classList.remove('selected');
  }

  stopEvent(event: Event): boolean {
    return this.fields.contains(event.target as HTMLElement);
  }

  ignoreMutation(): boolean {
    return true;
  }
}
