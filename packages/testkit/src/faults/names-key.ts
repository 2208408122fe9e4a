import type { Message } from '@bufbuild/protobuf';

/** Names of fields that hold keys. */
const keyFields: ReadonlySet<string> = new Set(['key', 'keys', 'startKey', 'primaryLock', 'primaryKey', 'primary']);

/** Whether a request names a key: directly, in a list, or in its pairs, mutations or ranges. */
export function namesKey(message: Message, key: Uint8Array): boolean {
  return Object.entries(message).some(([name, value]) => {
    if (keyFields.has(name)) return [value].flat().some((item) => item instanceof Uint8Array && sameBytes(item, key));
    return Array.isArray(value) && value.some((item) => isMessage(item) && namesKey(item, key));
  });
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && '$typeName' in value;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
