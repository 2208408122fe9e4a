import { InvalidArgumentError } from '../errors/usage-errors.js';

/**
 * A key as the servers know it, as a string: the code of each character is one byte. Comparing code units is comparing
 * bytes, so `<`, `===`, `startsWith` and `Map` do what one expects, several times faster than on byte arrays.
 *
 * Keys made here are flat strings. `a + b` would make a rope of its parts and `slice` a view that keeps its whole
 * parent alive; both also send comparisons down the engine's slow path. So every key leaves through one read of a
 * buffer (`toString('latin1')`), which always makes a sequential one-byte string. (Above 1 MB, far beyond the key limit, it
 * is a flat string outside the heap.) Text encoders must never see such a string: bytes above 0x7F would grow.
 */
export type PhysicalKey = string & { readonly __bytes: 'latin1' };

/** The empty key: the first of all keys, or, as the end of a range, "no end". */
export const emptyKey: PhysicalKey = '' as PhysicalKey;

/** Keys up to this length go through here, one at a time: a buffer of their own would cost more than all the rest. */
const scratch = Buffer.allocUnsafeSlow(256);

/** The key with these bytes. Copies them. */
export function physicalKey(bytes: Uint8Array): PhysicalKey {
  const { length } = bytes;
  if (length <= scratch.length) {
    scratch.set(bytes);
    return scratch.toString('latin1', 0, length) as PhysicalKey;
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1') as PhysicalKey;
}

/**
 * The key whose bytes are the UTF-8 form of `text`.
 * Throws `InvalidArgumentError` when it has none (a lone surrogate): different texts would become the same key.
 */
export function physicalKeyFromUtf8(text: string): PhysicalKey {
  return shortAsciiKey(text) ?? anyUtf8Key(text);
}

function shortAsciiKey(text: string): PhysicalKey | undefined {
  const { length } = text;
  if (length > scratch.length) return undefined;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return undefined;
    scratch[i] = code;
  }
  return scratch.toString('latin1', 0, length) as PhysicalKey;
}

function anyUtf8Key(text: string): PhysicalKey {
  if (!(text as unknown as WellFormedCheck).isWellFormed()) {
    throw new InvalidArgumentError({
      argument: 'key',
      problem: 'has a lone surrogate, so that it has no UTF-8 form',
      advice: 'Pass bytes, or well-formed text',
    });
  }
  return Buffer.from(text, 'utf8').toString('latin1') as PhysicalKey;
}

// In every supported Node.js, but not in the ES2023 library types.
interface WellFormedCheck {
  isWellFormed(): boolean;
}

/** `prefix` followed by `rest`, as a flat string. */
export function joinKeys(prefix: PhysicalKey, rest: PhysicalKey): PhysicalKey {
  const length = prefix.length + rest.length;
  const buffer = Buffer.allocUnsafe(length);
  buffer.write(prefix, 0, 'latin1');
  buffer.write(rest, prefix.length, 'latin1');
  return buffer.toString('latin1') as PhysicalKey;
}

/** The bytes of the key, in a block of their own. */
export function keyBytes(key: PhysicalKey): Uint8Array {
  const bytes = new Uint8Array(key.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = key.charCodeAt(i);
  return bytes;
}
