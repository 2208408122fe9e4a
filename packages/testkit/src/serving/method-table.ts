import type { DescMethod, DescService } from '@bufbuild/protobuf';
import { Tikv } from '@tikv/kvproto/general/tikvpb';

/** Methods by their path, as `/pdpb.PD/GetMembers`. */
export function methodTable(services: readonly DescService[]): ReadonlyMap<string, DescMethod> {
  return new Map(
    services.flatMap((service) => service.methods.map((method) => [`/${service.typeName}/${method.name}`, method])),
  );
}

export const storeServices: readonly DescService[] = [Tikv];
export const storeMethods: ReadonlyMap<string, DescMethod> = methodTable(storeServices);
