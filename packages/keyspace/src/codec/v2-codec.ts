import { InvalidArgumentError, joinKeys, KeyspaceError, type PhysicalKey, prefixEnd } from '@tikv/core';
import { maxKeyspaceId } from '../loading/keyspace-id.js';
import type { KeyCodec, KeyMode } from './key-codec.js';
import { keyOf } from './key-like.js';
import { rangeBetween } from './range-between.js';

const v2OnWire = 2;
const prefixLength = 4;

export interface V2CodecOptions {
  readonly mode: KeyMode;
  /** 0 to 0xFFFFFF; 0 is the keyspace DEFAULT. */
  readonly keyspaceId: number;
  readonly keyspaceName: string;
}

/**
 * Keys behind a prefix: `r` or `x`, then the keyspace's id in three bytes. TiKV checks the letter but never the id, so
 * what keeps keyspaces apart is here (trap 23).
 */
export function v2Codec({ mode, keyspaceId, keyspaceName }: V2CodecOptions): KeyCodec {
  if (!Number.isInteger(keyspaceId) || keyspaceId < 0 || keyspaceId > maxKeyspaceId) {
    throw new InvalidArgumentError({
      argument: 'keyspaceId',
      problem: `must be 0 to ${maxKeyspaceId}, got ${keyspaceId}`,
    });
  }
  const prefix = keyspacePrefix(mode, keyspaceId);
  // The successor of the last id carries into the letter, which stays below the other mode (trap 19).
  const end = prefixEnd(prefix);
  const encode = (key: Parameters<typeof keyOf>[0], argument?: string): PhysicalKey =>
    joinKeys(prefix, keyOf(key, argument));
  return {
    apiVersion: 'v2',
    mode,
    wireApiVersion: v2OnWire,
    keyspaceId,
    keyspaceName,
    bounds: 'memcomparable',
    encode,
    decode: (physical) => {
      for (let i = 0; i < prefixLength; i += 1) {
        if (physical[i] !== prefix.charCodeAt(i)) throw foreignKey(keyspaceName, keyspaceId);
      }
      return physical.subarray(prefixLength);
    },
    encodeRange: (range) => {
      if (range.prefix !== undefined) {
        const start = encode(range.prefix, 'prefix');
        return { start, end: prefixEnd(start) };
      }
      const start = range.start === undefined ? prefix : encode(range.start, 'start');
      return rangeBetween(start, range.end === undefined ? end : encode(range.end, 'end'));
    },
  };
}

/** The four bytes in front of every key of a keyspace. */
export function keyspacePrefix(mode: KeyMode, keyspaceId: number): PhysicalKey {
  const bytes = Buffer.alloc(prefixLength);
  bytes.writeUInt32BE(keyspaceId);
  bytes[0] = mode === 'raw' ? 0x72 : 0x78;
  return bytes.toString('latin1') as PhysicalKey;
}

function foreignKey(keyspace: string, keyspaceId: number): KeyspaceError {
  return new KeyspaceError({
    keyspace: keyspace === '' ? String(keyspaceId) : keyspace,
    state: 'not where a key belongs that a server answered with',
    advice: 'The key is of another keyspace; it is not shown. Report this',
  });
}
