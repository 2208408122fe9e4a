import { createHash } from 'node:crypto';
import type { Delivery } from '../memory/network-air.js';

const remembered = 40;

/** Everything that happened in a world, in order: as a hash of all of it, and as text of the last events. */
export class EventTrace {
  readonly #hash = createHash('sha256');
  #last: string[] = [];
  #count = 0;

  /** A message has arrived. */
  delivery({ atMs, from, to, what, bytes }: Delivery): void {
    this.#add(`${atMs} ${from} > ${to} ${what} ${bytes.length} B`, bytes);
  }

  /** Something was done to the cluster. */
  step(atMs: number, text: string): void {
    this.#add(`${atMs} * ${text}`);
  }

  get count(): number {
    return this.#count;
  }

  /** Equal for equal runs, byte for byte. */
  hash(): string {
    return this.#hash.copy().digest('hex');
  }

  /** The last events, the newest one at the end. */
  last(): readonly string[] {
    return this.#last.slice(-remembered);
  }

  #add(line: string, bytes?: Uint8Array): void {
    this.#count += 1;
    this.#hash.update(line);
    if (bytes !== undefined) this.#hash.update(bytes);
    this.#last.push(line);
    if (this.#last.length > 2 * remembered) this.#last = this.#last.slice(-remembered);
  }
}
