const PAUSE = 1000;
const LONGEST = 5000;
const SETTLED = 250;

/** When to tell the server: a moment after one stops, now and then while one does not, at once when the page goes. */
export class Pace {
  private pause = 0;
  private since = 0;
  private readonly now = (): void => this.flush();
  private readonly hidden = (): void => {
    if (document.visibilityState === 'hidden') {
      this.flush();
    }
  };

  constructor(private readonly tell: () => void) {}

  start(): void {
    document.addEventListener('visibilitychange', this.hidden);
    window.addEventListener('pagehide', this.now);
  }

  stop(): void {
    this.flush();
    document.removeEventListener('visibilitychange', this.hidden);
    window.removeEventListener('pagehide', this.now);
  }

  written(): void {
    window.clearTimeout(this.pause);
    this.since ||= Date.now();
    this.pause = window.setTimeout(this.now, Math.min(PAUSE, Math.max(0, this.since + LONGEST - Date.now())));
  }

  flush(): void {
    window.clearTimeout(this.pause);
    this.since = 0;
    this.tell();
  }
}

/** When something that moves has come to rest. */
export class Rest {
  private timer = 0;

  constructor(private readonly tell: () => void) {}

  moved(): void {
    this.stop();
    this.timer = window.setTimeout(() => this.tell(), SETTLED);
  }

  stop(): void {
    window.clearTimeout(this.timer);
  }
}
