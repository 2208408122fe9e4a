import type { RegisterOperation, RequestRecord } from '@tikv/testkit';

type Write = RequestRecord['message'] & { readonly key: Uint8Array; readonly value?: Uint8Array };

/**
 * A write whose answer is lost is sent again, and an earlier sending may arrive late (raw spec §1.4, idempotence): one
 * that has arrived n times may have happened n times. Deletes of a key look all alike: the first one gets them all.
 */
export function withResends(
  operations: readonly RegisterOperation[],
  requests: readonly RequestRecord[],
): readonly RegisterOperation[] {
  const arrivals = new Map<string, number>();
  const add = (name: string, by: number): number => {
    const sum = (arrivals.get(name) ?? 0) + by;
    arrivals.set(name, sum);
    return sum;
  };
  for (const { rpc, message } of requests) {
    const { key, value } = message as Write;
    if (rpc === 'RawPut' || rpc === 'RawDelete') add(nameOf(textOf(key), value && textOf(value)), 1);
  }
  const writes = operations.filter(({ kind }) => kind === 'put' || kind === 'delete');
  for (const write of writes) add(nameOfWrite(write), -1);
  return operations.map((operation) => {
    if (operation.kind !== 'put' && operation.kind !== 'delete') return operation;
    const name = nameOfWrite(operation);
    const repeats = Math.max(0, arrivals.get(name) ?? 0);
    arrivals.set(name, 0);
    return { ...operation, repeats };
  });
}

function nameOfWrite(write: RegisterOperation): string {
  return nameOf(write.key, write.kind === 'put' ? write.value : undefined);
}

function nameOf(key: string, value: string | undefined): string {
  return value === undefined ? `delete ${key}` : `put ${key} ${value}`;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
