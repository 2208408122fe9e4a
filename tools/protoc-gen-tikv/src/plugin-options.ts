import type { Int64Fields } from './int64-fields.js';

export interface PluginOptions {
  /** How each 64-bit field appears: as bigint or as a checked number. */
  readonly int64Fields: Int64Fields;
  /**
   * Messages whose Init has `encodedPrefix`: fields that were encoded before, copied in front of the others, and
   * `encodedRest`: the others, encoded before as well.
   */
  readonly prefixed: ReadonlySet<string>;
}
