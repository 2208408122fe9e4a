import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { physicalKey } from '../bytes/physical-key.js';
import { redactKey } from './redact-key.js';

const bytes = Uint8Array.of(0x72, 0x00, 0x22, 0x5c, 0x7e, 0x7f, 0xff);

describe('redactKey', () => {
  it('prints hex, the same for bytes and keys', () => {
    expect(redactKey(bytes, 'hex')).toBe('0x7200225c7e7fff');
    expect(redactKey(physicalKey(bytes), 'hex')).toBe('0x7200225c7e7fff');
    expect(redactKey(new Uint8Array(), 'hex')).toBe('0x');
  });

  it('prints the beginning of the SHA-256, whole keys counted', () => {
    const long = new Uint8Array(1000);
    expect(redactKey(long, 'hash')).toBe(`sha256:${createHash('sha256').update(long).digest('hex').slice(0, 16)}`);
    expect(redactKey(long, 'hash')).not.toBe(redactKey(new Uint8Array(999), 'hash'));
  });

  it('prints the key itself when redaction is off, what is not printable escaped', () => {
    expect(redactKey(bytes, 'off')).toBe('"r\\x00\\"\\\\~\\x7f\\xff"');
  });

  it('cuts long keys and tells their length', () => {
    const long = new Uint8Array(60_000).fill(0x61);
    expect(redactKey(long, 'hex')).toBe(`0x${'61'.repeat(128)}…(60000 bytes)`);
    expect(redactKey(long, 'off')).toBe(`"${'a'.repeat(128)}…(60000 bytes)"`);
  });
});
