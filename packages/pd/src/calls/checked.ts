import { ProtocolError } from '@tikv/core';
import { headerOf } from './pd-methods.js';

/** The answer itself; throws ProtocolError with PD's words when its header holds an error. */
export function checked<Response extends object>(method: string, response: Response): Response {
  const error = headerOf(response)?.error;
  if (error === undefined || error.type === 0) return response;
  throw new ProtocolError(
    { what: `PD answered ${method} with ${error.message || `error ${error.type}`}` },
    { operation: `pd.${method}` },
  );
}
