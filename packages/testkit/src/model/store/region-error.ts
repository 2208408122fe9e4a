import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { ErrorSchema, type Error as RegionError } from '@tikv/kvproto/general/errorpb';

type Fields = Omit<Exclude<MessageInitShape<typeof ErrorSchema>, RegionError>, '$typeName' | 'message'>;

export function regionError(message: string, fields: Fields): RegionError {
  return create(ErrorSchema, { message, ...fields });
}

export function isRegionError(checked: object): checked is RegionError {
  return '$typeName' in checked && checked.$typeName === 'errorpb.Error';
}
