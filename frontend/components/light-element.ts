import { LitElement } from 'lit';

/** Renders into the page itself, so that the theme's style sheets reach it and labels can name what is inside. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Tells the server that a property has a new value; it listens to `<name>-changed`. */
export function changed(element: HTMLElement, name: string): void {
  element.dispatchEvent(new CustomEvent(`${name}-changed`));
}

/** The sentence with its {0}, {1} … filled. */
export function filled(sentence: string | undefined, ...values: unknown[]): string {
  return (sentence ?? '').replace(/\{(\d+)\}/g, (_, index) => String(values[Number(index)]));
}
