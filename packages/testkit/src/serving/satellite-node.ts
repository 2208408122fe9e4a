import type { ClusterModel } from '../model/cluster-model.js';
import type { SatelliteRecord } from '../model/pd/satellites/satellite.js';
import { type MethodTable, routerMethods, tsoMethods } from '../model/pd/service/pd-methods.js';
import type { Dispatcher } from './dispatcher.js';
import { methodProgram } from './method-program.js';
import type { ServerProgram } from './server-program.js';

export interface SatelliteOptions {
  readonly node: SatelliteRecord;
  readonly model: ClusterModel;
  readonly dispatcher: Dispatcher;
}

/** The program of one node of the timestamp service. */
export function tsoNode(options: SatelliteOptions): ServerProgram {
  return satelliteProgram(options, tsoMethods);
}

/** The program of one router. */
export function routerNode(options: SatelliteOptions): ServerProgram {
  return satelliteProgram(options, routerMethods);
}

function satelliteProgram({ node, model, dispatcher }: SatelliteOptions, table: MethodTable): ServerProgram {
  const question = { model, node, member: undefined, reaches: () => true };
  return methodProgram({ name: node.name, table, question, dispatcher, health: () => 'serving' });
}
