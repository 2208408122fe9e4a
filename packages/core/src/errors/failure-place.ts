/** Where an operation met its failures: what its errors say beside the attempts. Keys are redacted. */
export interface FailurePlace {
  readonly regionId?: bigint | undefined;
  /** The keys that are concerned: `[0x61, 0x7a)`. */
  readonly keys?: string | undefined;
  /** The stores that hold them: `store 3 (127.0.0.1:20160)`. */
  readonly stores?: readonly string[] | undefined;
}

/** ` at region 5 with keys [0x61, 0x7a) on store 1 (…), store 2 (…)`; empty when nothing is known. */
export function placeText({ regionId, keys, stores = [] }: FailurePlace): string {
  const region = regionId === undefined ? '' : ` at region ${regionId}`;
  const of = keys === undefined ? '' : `${region === '' ? ' at' : ' with'} keys ${keys}`;
  return `${region}${of}${stores.length === 0 ? '' : ` on ${stores.join(', ')}`}`;
}
