import { grpcStatus, StatusError } from '../../grpc-status.js';

/** Methods that a PD of another age does not have. */
export class FeatureSwitches {
  readonly #disabled = new Set<string>();

  /** A method by its name, as `BatchScanRegions`, or with its service, as `routerpb.Router/GetRegion`. */
  disable(...rpcs: readonly string[]): void {
    for (const rpc of rpcs) this.#disabled.add(rpc);
  }

  enable(...rpcs: readonly string[]): void {
    for (const rpc of rpcs) this.#disabled.delete(rpc);
  }

  /** Throws UNIMPLEMENTED, in the words of a server that has never heard of the method. */
  check(service: string, method: string): void {
    if (this.#disabled.has(method) || this.#disabled.has(`${service}/${method}`)) throw unknownMethod(service, method);
  }
}

export function unknownMethod(service: string, method: string): StatusError {
  return new StatusError(grpcStatus.unimplemented, `unknown method ${method} for service ${service}`);
}
