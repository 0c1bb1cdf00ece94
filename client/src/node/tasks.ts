import {
  type Disposable,
  l10n,
  ShellExecution,
  Task,
  type TaskDefinition,
  tasks,
  TaskScope,
  workspace,
  type WorkspaceFolder,
} from 'vscode';

const TYPE = 'chapeau';

/** What may stand in tasks.json: `{ "type": "chapeau", "paths": ["drafts"], "args": ["--house", "mun"] }`. */
interface Definition extends TaskDefinition {
  readonly paths: readonly string[];
  readonly args?: readonly string[];
}

/** `chapeau lint` among the tasks of each folder; what it finds goes to the Problems view. */
export function registerTasks(): Disposable {
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).map((folder) =>
        taskOf({ type: TYPE, paths: ['.'] }, folder, l10n.t('Lint drafts')),
      ),
    // As it stands in tasks.json, the definition itself must be kept.
    resolveTask: ({ definition, scope, name }) =>
      taskOf(definition as Definition, scope ?? TaskScope.Workspace, name),
  });
}

function taskOf(
  definition: Definition,
  scope: WorkspaceFolder | TaskScope.Global | TaskScope.Workspace,
  name: string,
): Task {
  const { paths, args = [] } = definition;
  const execution = new ShellExecution('chapeau', ['lint', ...paths, ...args]);
  return new Task(definition, scope, name, TYPE, execution, `$${TYPE}`);
}
