import { grpcStatus, StatusError } from '../../grpc-status.js';

const root = '/global/config/';
/** The one path outside that may be read, without names: what clients of some engines still do. */
const controllerPath = 'resource_group/controller';

/** The path as PD takes it. Throws INVALID_ARGUMENT for what is not below `/global/config/`. */
export function globalConfigPath(path: string): string {
  if (path === '' || path === root.slice(0, -1)) return root;
  if (path.startsWith(root)) return path;
  throw new StatusError(grpcStatus.invalidArgument, `global config path ${JSON.stringify(path)} is not allowed`);
}

/** The path to read all of. */
export function globalConfigPrefix(path: string): string {
  return path === controllerPath ? path : globalConfigPath(path);
}

export function globalConfigKey(path: string, name: string): string {
  if (name === '') return path.replace(/\/$/, '');
  return path.endsWith('/') ? `${path}${name}` : `${path}/${name}`;
}
