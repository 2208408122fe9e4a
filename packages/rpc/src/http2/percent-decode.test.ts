import { describe, expect, it } from 'vitest';
import { percentDecode } from './percent-decode.js';

describe('percentDecode', () => {
  it.each([
    ['plain', 'plain'],
    ['100%25', '100%'],
    ['s%C3%BCre %F0%9F%90%AF', 'süre 🐯'],
    ['%zz %', '%zz %'],
    ['%4', '%4'],
    ['%e2%82', '\uFFFD'],
    ['ümlaut%20', 'ümlaut '],
  ])('reads %j as %j', (text, expected) => {
    expect(percentDecode(text)).toBe(expected);
  });
});
