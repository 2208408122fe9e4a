import type { Member } from '@tikv/kvproto/pdpb';
import { describe, expect, it } from 'vitest';
import { memberAddresses } from './member-address.js';

const member = (...clientUrls: string[]): Member => ({ clientUrls }) as Partial<Member> as Member;

describe('memberAddresses', () => {
  it('takes the URLs whose scheme fits', () => {
    const both = member('https://s:1', 'http://p:1/', 'http://q:2');
    expect(memberAddresses(both, false)).toEqual(['p:1', 'q:2']);
    expect(memberAddresses(both, true)).toEqual(['s:1']);
  });

  it('takes the first URL with another scheme rather than none', () => {
    expect(memberAddresses(member('http://p:1', 'http://q:2'), true)).toEqual(['p:1']);
  });

  it('knows IPv6', () => {
    expect(memberAddresses(member('http://[::1]:2379'), false)).toEqual(['[::1]:2379']);
  });

  it('leaves out what cannot be dialled', () => {
    expect(memberAddresses(member('http://'), false)).toEqual([]);
    expect(memberAddresses(member(), false)).toEqual([]);
  });
});
