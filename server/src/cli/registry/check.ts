import { basename, resolve } from 'node:path';
import { nodeFiles } from '../../node/files.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import { shippedRules } from '../../rules/index.generated.ts';
import { readAkomaNtoso } from '../../workspace/akomaNtoso/read.ts';
import { openNow } from '../../workspace/open.ts';
import { describeProblem } from '../../workspace/problem.ts';
import type { FileProblem } from '../../workspace/problem.ts';
import { PROJECT_FILE, readProject } from '../../workspace/project.ts';
import { doubter } from '../../workspace/registryFiles/doubts.ts';
import { readRegistryFile } from '../../workspace/registryFiles/read.ts';
import { isText, readHead } from '../../workspace/texts/source.ts';
import type { Streams } from '../run.ts';
import { nearby, projectHere, shortPath } from '../workspaces.ts';

const LARGEST = 256 * 1024 * 1024;

/**
 * Checks files with facts, adopted texts and chapeau.json with all it names; without files, the
 * chapeau.json that holds here. 0, 1 where something is wrong, 2 where something cannot be read.
 */
export function checkCommand(paths: readonly string[], { out, err }: Streams): number {
  const project = projectHere();
  if (paths.length === 0 && project === undefined) {
    err.write(
      `chapeau: there is no ${PROJECT_FILE} in this folder or above it. Name the files to check.\n`,
    );
    return 2;
  }
  const files = paths.length > 0 ? paths.map((path) => resolve(path)) : [project ?? ''];
  const checked = new Set<string>();
  const problems = files.flatMap((file) => check(file, checked));
  for (const problem of problems) out.write(`${describeProblem(nearby(problem))}\n`);
  const unreadable = problems.some(({ line }) => line === undefined);
  err.write(`${summary(problems.length, checked.size)}\n`);
  if (unreadable) return 2;
  return problems.length > 0 ? 1 : 0;
}

function summary(problems: number, files: number): string {
  const checked = `${files} ${files === 1 ? 'file' : 'files'}`;
  if (problems === 0) return `Nothing is wrong in ${checked}.`;
  return `${problems} ${problems === 1 ? 'thing is' : 'things are'} wrong in ${checked}.`;
}

function check(path: string, checked: Set<string>): readonly FileProblem[] {
  if (checked.has(path)) return [];
  checked.add(path);
  if (basename(path) === PROJECT_FILE) return checkProject(path, checked);
  return isText(path) ? checkText(path) : checkFacts(path);
}

/** chapeau.json, and every file that it brings. */
function checkProject(path: string, checked: Set<string>): readonly FileProblem[] {
  const workspace = openNow({ file: path }, nodeFiles, shippedRegistry());
  const content = nodeFiles.read(path, LARGEST);
  const rules = shippedRules.map(({ id }) => id);
  const own = content.kind === 'text' ? readProject(path, content.text, rules).problems : [];
  const facts = workspace.layers.filter(({ texts }) => texts === undefined);
  const elsewhere = [...workspace.counted].filter((file) => file !== path);
  for (const file of elsewhere) if (isText(file)) checked.add(file);
  const named = new Set(facts.map((layer) => layer.path));
  const others = workspace.problems.filter(
    ({ file, line }) =>
      // What is wrong in these is told closer below.
      !named.has(file) && !(file === path && own.some((problem) => problem.line === line)),
  );
  return [...own, ...others, ...[...named].flatMap((file) => check(file, checked))];
}

function checkFacts(path: string): readonly FileProblem[] {
  const content = nodeFiles.read(path, LARGEST);
  if (content.kind === 'failed') return [{ file: path, message: content.reason }];
  const registry = shippedRegistry();
  return readRegistryFile(path, content.text, registry, doubter(registry)).problems;
}

function checkText(path: string): readonly FileProblem[] {
  const head = readHead(path, nodeFiles, shippedRegistry());
  if (head.kind === 'failed') return [{ file: path, message: head.reason }];
  if (head.kind === 'other') {
    return [
      { file: path, message: `is no adopted text that says what it is (${shortPath(path)}).` },
    ];
  }
  // The head says what it is; whether the rest can be read is seen only in the rest.
  if (!path.toLowerCase().endsWith('.xml')) return [];
  const whole = readAkomaNtoso(nodeFiles.pieces(path), { depth: 'numbers' });
  return whole.kind === 'refused' ? [{ file: path, message: whole.reason }] : [];
}
