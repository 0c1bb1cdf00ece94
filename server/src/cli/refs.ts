import { createBase } from './base.ts';
import { addRefsCommand } from './commands/refs.ts';
import { performRefs } from './refsWork.ts';
import { start } from './start.ts';

start((streams, done) => {
  const program = createBase(streams);
  addRefsCommand(program, streams, done);
  return program;
}, performRefs);
