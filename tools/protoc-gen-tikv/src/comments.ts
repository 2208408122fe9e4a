import type { DescEnum, DescEnumValue, DescField, DescMessage, DescOneof } from '@bufbuild/protobuf';
import { getComments } from '@bufbuild/protoplugin';

/** The comment that stands over or beside something in the proto file, as a docstring after `first`; or nothing. */
export function docstring(desc: DescEnum | DescEnumValue | DescField | DescMessage | DescOneof, first = ''): string[] {
  const { leading, trailing } = getComments(desc);
  const text = [first, leading ?? '', trailing ?? ''].join('\n').replaceAll('*/', '*\\/');
  const lines = text.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => line !== '');
  if (said.length === 0) return [];
  return said.length === 1 ? [`/** ${said[0]} */`] : ['/**', ...said.map((line) => ` * ${line}`), ' */'];
}
