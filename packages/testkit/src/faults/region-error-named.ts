import { create, type Message } from '@bufbuild/protobuf';
import { ErrorSchema, type Error as RegionError } from '@tikv/kvproto/general/errorpb';
import type { RequestRecord } from '../serving/request-log.js';

/** `serverIsBusy`, `diskFull`, `undeterminedResult`, `epochNotMatch`, …: the kinds of `errorpb.Error`. */
export type RegionErrorName = Exclude<keyof RegionError, keyof Message | 'message'>;

/** Throws TypeError for a name that is no kind of region error: the rule would only fail when a request meets it. */
export function checkRegionErrorName(name: string): void {
  const names = Object.keys(ErrorSchema.field).filter((kind) => kind !== 'message');
  if (!names.includes(name)) throw new TypeError(`there is no region error ${name}; there are ${names.join(', ')}`);
}

/** A region error of this kind, which names the region and the store that the request went to. */
export function regionErrorNamed(name: RegionErrorName, { regionId, storeId }: RequestRecord): RegionError {
  const kind = ErrorSchema.field[name];
  const fields: Record<string, unknown> = {};
  for (const field of kind.message?.fields ?? []) {
    if (field.localName === 'regionId' && regionId !== undefined) fields[field.localName] = regionId;
    // Of DiskFull: a list of the stores that are full.
    else if (field.localName === 'storeId' && storeId !== undefined) fields[field.localName] = [storeId];
    else if (field.localName === 'reason' || field.localName === 'message') fields[field.localName] = 'a fault';
  }
  return create(ErrorSchema, { message: `a fault: ${name}`, [name]: fields });
}
