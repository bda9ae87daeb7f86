import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from './light-element';
import type { Drawing, Series } from './chart-drawing';

/** Numbers as a picture. What draws it is a part of its own, fetched when a chart is first shown. */
@customElement('portal-chart')
export class PortalChart extends LightElement {
  @property() label = '';
  @property() kind = 'bar';
  @property({ attribute: false }) categories: string[] = [];
  @property({ attribute: false }) series: Series[] = [];

  private drawing?: Drawing;
  private readonly sizes = new ResizeObserver(() => this.drawing?.fit());

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      void this.open();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.drawing?.end();
    this.drawing = undefined;
  }

  protected override firstUpdated(): void {
    void this.open();
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('kind') || changes.has('categories') || changes.has('series')) {
      this.draw();
    }
  }

  private async open(): Promise<void> {
    const { begin } = await import('./chart-drawing');
    const paper = this.querySelector<HTMLElement>('.chart-paper');
    if (paper && this.isConnected && !this.drawing) {
      this.drawing = begin(paper);
      this.sizes.observe(paper);
      this.draw();
    }
  }

  private draw(): void {
    this.drawing?.show(this.kind, this.categories, this.series);
  }

  protected override render(): TemplateResult {
    return html`<div class="chart-paper" role="img" aria-label=${this.label}></div>`;
  }
}
