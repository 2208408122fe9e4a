import { create } from '@bufbuild/protobuf';
import type { Error as RegionError } from '@tikv/kvproto/general/errorpb';
import { type RawCoprocessorRequest, RawCoprocessorResponseSchema } from '@tikv/kvproto/general/kvrpcpb';
import { binaryOf, bytesOf } from '../binary.js';
import { regionView } from '../region/region-view.js';
import { checkKeyInRegion } from '../store/session-checks.js';
import { clip } from './clip.js';
import type { RawCommand, RawGround } from './raw-command.js';
import { checkPluginVersion, type RawPluginStorage } from './raw-plugin.js';

/** Ends a plug-in that has left its region. */
class OutsideRegion extends Error {
  override readonly name = 'OutsideRegion';
  readonly regionError: RegionError;

  constructor(regionError: RegionError) {
    super('a key is outside the region');
    this.regionError = regionError;
  }
}

/** Runs a plug-in by its name and version; without any plug-in it is off (raw-keyspace-resource-metrics.md §1.6.4). */
export const rawCoprocessor: RawCommand<RawCoprocessorRequest> = {
  // A plug-in may write: it asks the leader, always.
  isWrite: true,
  withRegionError: (regionError) => create(RawCoprocessorResponseSchema, { regionError }),
  refuse({ coprName, coprVersionReq }, { plugins }) {
    const refused = (error: string) => create(RawCoprocessorResponseSchema, { error });
    if (plugins.size === 0) return refused('Coprocessor plugin is disabled!');
    const plugin = plugins.get(coprName);
    if (plugin === undefined) return refused(`No registered coprocessor with name '${coprName}'`);
    const unfit = checkPluginVersion(plugin, coprVersionReq);
    return unfit === undefined ? undefined : refused(unfit);
  },
  run({ coprName, ranges, data }, ground) {
    const plugin = ground.model.plugins.get(coprName);
    if (plugin === undefined) throw new Error(`plug-in ${coprName} has gone`);
    try {
      const answer = plugin.run({
        region: regionView(ground.region),
        ranges: ranges.map(({ startKey, endKey }) => ({ start: startKey, end: endKey })),
        data,
        storage: storageOf(ground),
      });
      return create(RawCoprocessorResponseSchema, { data: answer });
    } catch (error) {
      if (error instanceof OutsideRegion) return this.withRegionError(error.regionError);
      return create(RawCoprocessorResponseSchema, { error: error instanceof Error ? error.message : String(error) });
    }
  },
};

function storageOf({ model, region, view }: RawGround): RawPluginStorage {
  const inside = (key: Uint8Array) => {
    const binary = binaryOf(key);
    const outside = checkKeyInRegion(model, region, binary);
    if (outside !== undefined) throw new OutsideRegion(outside);
    return binary;
  };
  return {
    get: (key) => view.get('', inside(key))?.value,
    scan(range) {
      const { start, end } = clip(region, inside(range.start), binaryOf(range.end));
      return [...view.scan('', start, end, false)].map(([key, value]) => ({ key: bytesOf(key), value }));
    },
    put: (key, value) => model.raw.put('', inside(key), value, 0n),
    delete: (key) => model.raw.delete('', inside(key)),
  };
}
