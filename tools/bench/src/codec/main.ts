// `pnpm bench`: what the codecs cost, beside the general one and two from outside.
import { compare } from '../compare.js';
import { printTimings } from '../print-timings.js';
import { checkSubjects, page, replies } from './check-subjects.js';
import { importTimes } from './import-time.js';
import { general } from './subjects/general.js';
import { leanAsUsed, leanLikeOthers } from './subjects/lean.js';
import { protobufjs } from './subjects/protobufjs.js';
import type { CodecSubject } from './subjects/subject.js';
import { tsProto } from './subjects/ts-proto.js';

const subjects = [leanAsUsed, leanLikeOthers, general, protobufjs, tsProto];
checkSubjects(subjects);

const works: readonly [string, (subject: CodecSubject) => unknown][] = [
  ['build and encode a BatchCommands of 32 RawGet', (subject) => subject.encodeBatch()],
  ['decode a BatchCommands of 32 values of 256 B', (subject) => subject.decodeReplies(replies)],
  ['decode a scan page of 256 pairs', (subject) => subject.decodePage(page)],
];
for (const [title, work] of works) {
  printTimings(title, compare(subjects.map((subject) => ({ name: subject.name, run: () => work(subject) }))));
}
printTimings('import in a fresh process', importTimes());
