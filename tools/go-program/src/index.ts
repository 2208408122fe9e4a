export { type BuiltProgram, buildGoProgram } from './build-go-program.js';
export { doesNotCompile } from './does-not-compile.js';
export { goCommand } from './go-command.js';
