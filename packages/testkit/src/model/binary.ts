/** Bytes as a string of one code unit each: it orders by byte and is a Map key. */
export type Binary = string;

export function binaryOf(bytes: Uint8Array): Binary {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

export function bytesOf(binary: Binary): Uint8Array {
  return new Uint8Array(Buffer.from(binary, 'latin1'));
}

export function hexOf(binary: Binary): string {
  return Buffer.from(binary, 'latin1').toString('hex');
}

/** A user's key: text is its UTF-8 bytes. */
export function binaryOfKey(key: string | Uint8Array): Binary {
  return typeof key === 'string' ? Buffer.from(key, 'utf8').toString('latin1') : binaryOf(key);
}

const group = 8;

/** TiKV's order-preserving form: groups of eight bytes, each with a marker of how many of them are padding. */
export function toMemcomparable(key: Binary): Binary {
  let encoded = '';
  for (let at = 0; at <= key.length; at += group) {
    const part = key.slice(at, at + group);
    const padding = group - part.length;
    encoded += part + '\0'.repeat(padding) + String.fromCharCode(0xff - padding);
  }
  return encoded;
}

/** Undefined when the bytes are not of that form. */
export function fromMemcomparable(encoded: Binary): Binary | undefined {
  let key = '';
  for (let at = 0; at + group < encoded.length; at += group + 1) {
    const padding = 0xff - encoded.charCodeAt(at + group);
    if (padding > group) return undefined;
    const part = encoded.slice(at, at + group);
    key += part.slice(0, group - padding);
    if (padding === 0) continue;
    const isLast = at + group + 1 === encoded.length;
    return isLast && part.slice(group - padding) === '\0'.repeat(padding) ? key : undefined;
  }
  return undefined;
}
