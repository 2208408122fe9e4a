import { CodecFailureError } from '../errors/defect-errors.js';
import type { PhysicalKey } from './physical-key.js';

const groupSize = 8;
const fullGroup = 0xff;

/**
 * The memcomparable form of a key (raw-keyspace-resource-metrics.md §2.2): groups of 8 bytes, each followed by a
 * marker, the last one (perhaps empty) zero-padded with marker 0xFF − padding. Encoded keys keep their order even when
 * something is appended to them.
 */
export function encodeMemcomparable(key: PhysicalKey): Uint8Array {
  const groups = Math.floor(key.length / groupSize) + 1;
  const bytes = new Uint8Array(groups * (groupSize + 1));
  let from = 0;
  let to = 0;
  for (let group = 1; group < groups; group++) {
    for (let i = 0; i < groupSize; i++) bytes[to++] = key.charCodeAt(from++);
    bytes[to++] = fullGroup;
  }
  while (from < key.length) bytes[to++] = key.charCodeAt(from++);
  bytes[bytes.length - 1] = fullGroup - (groups * groupSize - key.length);
  return bytes;
}

/**
 * The key with this memcomparable form.
 * Throws `CodecFailureError` when the bytes end early, go on after the last group, or have a wrong marker or padding.
 */
export function decodeMemcomparable(bytes: Uint8Array): PhysicalKey {
  const key = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let group = 0; ; group += groupSize + 1) {
    const markerAt = group + groupSize;
    const marker = bytes[markerAt];
    if (marker === undefined) throw failure('ends before its last group', bytes.length);
    const padding = fullGroup - marker;
    if (padding > groupSize) throw failure(`has the impossible marker 0x${marker.toString(16)}`, markerAt);
    const dataEnd = markerAt - padding;
    for (let i = group; i < dataEnd; i++) key[length++] = bytes[i] as number;
    for (let i = dataEnd; i < markerAt; i++) if (bytes[i] !== 0) throw failure('has padding that is not zero', i);
    if (padding > 0) {
      if (markerAt + 1 < bytes.length) throw failure('goes on after its last group', markerAt + 1);
      return key.toString('latin1', 0, length) as PhysicalKey;
    }
  }
}

function failure(problem: string, offset: number): CodecFailureError {
  return new CodecFailureError({
    what: `A memcomparable key ${problem}`,
    offset,
    advice:
      'The cluster probably does not hold its keys in the form that this client expects: raw data in a cluster that is read as transactional, or another API version',
  });
}
