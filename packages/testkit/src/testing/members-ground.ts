import type { StatusError } from '../model/grpc-status.js';
import type { PdMemberRecord } from '../model/pd/members/pd-members.js';
import { ModelBench } from './model-ground.js';

/** A model with members `pd-0`, which leads, and so on, at `http://pd-0:2379` and so on. */
export function withMembers(count: number, options?: ConstructorParameters<typeof ModelBench>[0]): ModelBench {
  const bench = new ModelBench(options);
  for (let i = 0; i < count; i += 1) {
    bench.model.members.add(BigInt(9000 + i)).clientUrls = [`http://pd-${i}:2379`];
  }
  return bench;
}

export function memberAt({ model }: ModelBench, index: number): PdMemberRecord {
  const member = model.members.all[index];
  if (member === undefined) throw new Error(`there is no member ${index}`);
  return member;
}

/** The status that something ends with. */
export function statusThrown(act: () => unknown): Pick<StatusError, 'status' | 'message'> {
  try {
    act();
  } catch (error) {
    const { status, message } = error as StatusError;
    return { status, message };
  }
  throw new Error('nothing was thrown');
}
