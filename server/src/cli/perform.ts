import { performRefs } from './refsWork.ts';
import { performLint, performSubmission } from './rulesWork.ts';
import type { Perform } from './work.ts';

/** Whatever is to be done with a file. */
export const perform: Perform = (task) => {
  const { job } = task;
  switch (job.kind) {
    case 'lint':
      return performLint({ ...task, job });
    case 'submission':
      return performSubmission({ ...task, job });
    case 'refs':
      return performRefs({ ...task, job });
  }
};
