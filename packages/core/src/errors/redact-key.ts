import { createHash } from 'node:crypto';
import { keyBytes, type PhysicalKey } from '../bytes/physical-key.js';

/** How keys appear in errors, logs and traces: as hex, as a short SHA-256, or as they are (redaction off). */
export type RedactMode = 'hex' | 'hash' | 'off';

const mostBytes = 128;

/**
 * A key as text for people. `hex` (bounded to 128 bytes) hides it from a casual look only; `hash` lets equal keys be
 * recognised, but keys that can be guessed can be found by hashing guesses; `off` prints it, with escapes.
 */
export function redactKey(key: Uint8Array | PhysicalKey, mode: RedactMode): string {
  const bytes = typeof key === 'string' ? keyBytes(key) : key;
  if (mode === 'hash') return `sha256:${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
  const shown = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, mostBytes));
  const rest = bytes.byteLength > mostBytes ? `…(${bytes.byteLength} bytes)` : '';
  return mode === 'off' ? `"${escaped(shown)}${rest}"` : `0x${shown.toString('hex')}${rest}`;
}

function escaped(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/["\\]/g, '\\$&')
    .replace(/[^ -~]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
