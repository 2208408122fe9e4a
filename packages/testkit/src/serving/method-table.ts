import type { DescMethod, DescService } from '@bufbuild/protobuf';
import { Keyspace } from '@tikv/kvproto/general/keyspacepb';
import { PD } from '@tikv/kvproto/general/pdpb';
import { Tikv } from '@tikv/kvproto/general/tikvpb';

/** Methods by their path, as `/pdpb.PD/GetMembers`. */
export function methodTable(services: readonly DescService[]): ReadonlyMap<string, DescMethod> {
  return new Map(
    services.flatMap((service) => service.methods.map((method) => [`/${service.typeName}/${method.name}`, method])),
  );
}

export const pdServices: readonly DescService[] = [PD, Keyspace];
export const storeServices: readonly DescService[] = [Tikv];
export const pdMethods: ReadonlyMap<string, DescMethod> = methodTable(pdServices);
export const storeMethods: ReadonlyMap<string, DescMethod> = methodTable(storeServices);
