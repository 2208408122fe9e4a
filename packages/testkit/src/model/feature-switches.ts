import type { DescService } from '@bufbuild/protobuf';
import { Keyspace } from '@tikv/kvproto/general/keyspacepb';
import { MetaStorage } from '@tikv/kvproto/general/meta_storagepb';
import { PD } from '@tikv/kvproto/general/pdpb';
import { ResourceManager } from '@tikv/kvproto/general/resource_manager';
import { Router } from '@tikv/kvproto/general/routerpb';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import { TSO } from '@tikv/kvproto/general/tsopb';
import { grpcStatus, StatusError } from './grpc-status.js';

const services: readonly DescService[] = [PD, Keyspace, MetaStorage, ResourceManager, TSO, Router, Tikv];

/** Methods by name and by service and name. */
const known: ReadonlySet<string> = new Set(
  services.flatMap(({ typeName, methods }) => methods.flatMap(({ name }) => [name, `${typeName}/${name}`])),
);

/** Methods that a PD and stores of another age do not have. */
export class FeatureSwitches {
  readonly #disabled = new Set<string>();

  /**
   * From now on these are UNIMPLEMENTED, also on streams that are open: by their names, as `BatchScanRegions` or
   * `BatchCommands`, or with their service, as `routerpb.Router/GetRegion`. As a command of a batch, a method of the stores
   * has an empty answer then. Throws for a name that no server has.
   */
  disable(...rpcs: readonly string[]): void {
    for (const rpc of rpcs) {
      checkKnown(rpc);
      this.#disabled.add(rpc);
    }
  }

  enable(...rpcs: readonly string[]): void {
    for (const rpc of rpcs) {
      checkKnown(rpc);
      this.#disabled.delete(rpc);
    }
  }

  lacks(service: string, method: string): boolean {
    return this.#disabled.size > 0 && (this.#disabled.has(method) || this.#disabled.has(`${service}/${method}`));
  }

  /** Throws UNIMPLEMENTED, in the words of a server that has never heard of the method. */
  check(service: string, method: string): void {
    if (this.lacks(service, method)) throw unknownMethod(service, method);
  }
}

export function unknownMethod(service: string, method: string): StatusError {
  return new StatusError(grpcStatus.unimplemented, `unknown method ${method} for service ${service}`);
}

function checkKnown(rpc: string): void {
  if (!known.has(rpc)) throw new TypeError(`neither PD nor a store has a method ${rpc}`);
}
