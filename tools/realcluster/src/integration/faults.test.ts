import { expect, it } from 'vitest';
import type { ServerFaultAction } from '../admin/server-fault.js';
import { describeReal } from './real-ground.js';

describeReal('faults of a store', { stores: 1 }, (ground) => {
  it.each<{ action: ServerFaultAction; times: number }>([
    // The pause after a busy server is two seconds and more.
    { action: 'busy', times: 1 },
    { action: 'stale-command', times: 3 },
    { action: 'not-found', times: 2 },
    { action: 'cut', times: 2 },
  ])('are overcome by a read: $action', async ({ action, times }) => {
    const { admin } = ground.cluster;
    await ground.client.raw.put('read', 'there');
    await admin.addFault({ command: 'RawGet', action, times });
    expect(Buffer.from((await ground.client.raw.get('read')) ?? []).toString()).toBe('there');
    expect((await admin.faults()).at(-1)?.met).toBe(times);
    await admin.clearFaults();
  });

  it('leave the fate of a write open when the store does not know it', async () => {
    const { admin } = ground.cluster;
    await admin.addFault({ command: 'RawPut', action: 'undetermined', when: 'after', times: 1_000 });
    await expect(ground.client.raw.put('open', 'x', { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'UNDETERMINED',
    });
    expect(await ground.client.raw.get('open')).toBeDefined();
    await admin.clearFaults();
  });

  it('leave a put undone before it was applied, and done after', async () => {
    const { admin } = ground.cluster;
    const { raw } = ground.client;
    for (const when of ['before', 'after'] as const) {
      await admin.addFault({ command: 'RawPut', when, action: 'drop' });
      await expect(raw.put(`dropped ${when}`, 'x', { timeoutMs: 500 })).rejects.toMatchObject({ code: 'UNDETERMINED' });
      expect((await raw.get(`dropped ${when}`)) !== undefined).toBe(when === 'after');
      await admin.clearFaults();
    }
  });

  it('pass requests that they skip, and end by themselves', async () => {
    const { admin } = ground.cluster;
    const { raw } = ground.client;
    await admin.addFault({ command: 'RawPut', action: 'busy', skip: 1, times: 1 });
    for (const key of ['a', 'b', 'c']) await raw.put(key, key);
    expect(await admin.faults()).toMatchObject([{ command: 'RawPut', action: 'busy', met: 1 }]);
    await admin.clearFaults();
    expect(await admin.faults()).toEqual([]);
  });

  it('are refused when there is no such thing', async () => {
    await expect(ground.cluster.admin.addFault({ action: 'fire' as ServerFaultAction })).rejects.toThrow(
      /there is no fault/,
    );
  });
});
