import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { changed, LightElement } from './light-element';

const STEP = 0.02;
const NEAREST = 4;

/**
 * A square cut out of a picture: one drags the picture under it, moves it with the arrow keys, or comes nearer. `value`
 * is `left top size`, in fractions of width, height and the shorter side.
 */
@customElement('portal-picture-crop')
export class PictureCrop extends LightElement {
  @property() src = '';
  @property() label = '';
  @property() value = '';
  @property({ attribute: false }) words: Record<string, string> = {};
  /** The picture's size; its shorter side is 1. */
  @state() private wide = 1;
  @state() private high = 1;
  @state() private near = 1;
  /** The middle of the square. */
  @state() private x = 0.5;
  @state() private y = 0.5;
  private grabbed?: { x: number; y: number };

  private loaded(event: Event): void {
    const { naturalWidth: width, naturalHeight: height } = event.target as HTMLImageElement;
    this.wide = width / Math.min(width, height);
    this.high = height / Math.min(width, height);
    this.near = 1;
    this.put(this.wide / 2, this.high / 2);
  }

  private put(x: number, y: number): void {
    const half = 0.5 / this.near;
    this.x = Math.min(this.wide - half, Math.max(half, x));
    this.y = Math.min(this.high - half, Math.max(half, y));
  }

  private tell(): void {
    const half = 0.5 / this.near;
    const parts = [(this.x - half) / this.wide, (this.y - half) / this.high, 1 / this.near];
    this.value = parts.map((part) => part.toFixed(4)).join(' ');
    changed(this, 'value');
  }

  private grab(event: PointerEvent): void {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.grabbed = { x: event.clientX, y: event.clientY };
  }

  private pull(event: PointerEvent): void {
    if (this.grabbed) {
      const pixels = (event.currentTarget as HTMLElement).clientWidth * this.near;
      this.put(this.x - (event.clientX - this.grabbed.x) / pixels, this.y - (event.clientY - this.grabbed.y) / pixels);
      this.grabbed = { x: event.clientX, y: event.clientY };
    }
  }

  private release(): void {
    if (this.grabbed) {
      this.grabbed = undefined;
      this.tell();
    }
  }

  private come(near: number): void {
    this.near = Math.min(NEAREST, Math.max(1, near));
    this.put(this.x, this.y);
  }

  private key(event: KeyboardEvent): void {
    const step = STEP / this.near;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (by) {
      this.put(this.x + (by[0] ?? 0), this.y + (by[1] ?? 0));
    } else if (event.key === '+' || event.key === '=') {
      this.come(this.near * 1.1);
    } else if (event.key === '-') {
      this.come(this.near / 1.1);
    } else {
      return;
    }
    event.preventDefault();
    this.tell();
  }

  private slide(event: Event): void {
    this.come(Number((event.target as HTMLInputElement).value));
  }

  protected override render(): TemplateResult {
    const { near, words } = this;
    const place = styleMap({
      width: `${this.wide * near * 100}%`,
      height: `${this.high * near * 100}%`,
      left: `${(0.5 - this.x * near) * 100}%`,
      top: `${(0.5 - this.y * near) * 100}%`,
    });
    return html`
      <div
        class="crop-frame"
        tabindex="0"
        role="group"
        aria-label=${this.label}
        aria-description=${words.hint}
        @pointerdown=${this.grab}
        @pointermove=${this.pull}
        @pointerup=${this.release}
        @pointercancel=${this.release}
        @keydown=${this.key}
      >
        <img src=${this.src} alt="" draggable="false" style=${place} @load=${this.loaded} />
      </div>
      <label class="crop-near">
        <span>${words.near}</span>
        <input
          type="range"
          min="1"
          max=${NEAREST}
          step="0.05"
          .value=${String(near)}
          @input=${this.slide}
          @change=${(event: Event) => {
            event.stopPropagation();
            this.tell();
          }}
        />
      </label>
      <p class="crop-hint" aria-hidden="true">${words.hint}</p>
    `;
  }
}
