const width = 30;

/** One line that fills up; without a terminal it prints a line at each quarter instead. */
export class ProgressBar {
  readonly #title: string;
  readonly #total: number;
  readonly #startedAt: number = Date.now();
  #quarter = 0;

  constructor(title: string, total: number) {
    this.#title = title;
    this.#total = total;
  }

  update(done: number, note: string): void {
    const share = done / this.#total;
    const seconds = (Date.now() - this.#startedAt) / 1000;
    const rate = Math.round(done / Math.max(seconds, 0.001)).toLocaleString('en');
    const line = `${this.#title} ${Math.floor(share * 100)}% ${done.toLocaleString('en')} rows, ${rate}/s, ${note}`;
    if (process.stdout.isTTY) {
      const filled = Math.round(share * width);
      process.stdout.write(`\r\u001b[2K[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${line}`);
      if (done === this.#total) process.stdout.write('\n');
    } else if (Math.floor(share * 4) > this.#quarter) {
      this.#quarter = Math.floor(share * 4);
      process.stdout.write(`${line}\n`);
    }
  }
}
