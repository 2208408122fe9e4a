import { InvalidArgumentError } from '@tikv/core';

/** What stands where there is no keyspace. */
export const nullKeyspaceId = 0xffff_ffff;

/** Three bytes; the wire has room for four. */
export function checkKeyspaceId(argument: string, id: unknown): void {
  if (Number.isInteger(id) && (id as number) >= 0 && (id as number) <= 0xff_ffff) return;
  throw new InvalidArgumentError({ argument, problem: 'must be a keyspace id from 0 to 16777215' });
}
