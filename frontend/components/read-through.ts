const SECOND = 1000;

/**
 * Tells that the article around it is being read: `reading` once the page was in view for three seconds, `read-through`
 * once its end (where this element stands) came into view and a third of the reading time was spent. Nothing else.
 */
class ReadThrough extends HTMLElement {
  /** How long the article takes to read, in seconds. */
  seconds = 60;
  private spent = 0;
  private atEnd = false;
  private begun = false;
  private timer?: number;
  private watch?: IntersectionObserver;

  connectedCallback(): void {
    this.spent = 0;
    this.atEnd = false;
    this.begun = false;
    this.watch = new IntersectionObserver((seen) => {
      this.atEnd ||= seen.some((entry) => entry.isIntersecting);
    });
    this.watch.observe(this);
    this.timer = window.setInterval(() => this.tick(), SECOND);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
    this.watch?.disconnect();
  }

  private tick(): void {
    if (document.visibilityState !== 'visible') {
      return;
    }
    this.spent++;
    if (!this.begun && this.spent >= 3) {
      this.begun = true;
      this.dispatchEvent(new CustomEvent('reading'));
    }
    if (this.begun && this.atEnd && this.spent * 3 >= this.seconds) {
      this.disconnectedCallback();
      this.dispatchEvent(new CustomEvent('read-through'));
    }
  }
}

customElements.define('portal-read-through', ReadThrough);
