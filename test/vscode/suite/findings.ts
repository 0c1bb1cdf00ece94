import {
  commands,
  ConfigurationTarget,
  DiagnosticSeverity,
  extensions,
  TabInputCustom,
  window,
  workspace,
} from 'vscode';
import { contains, equal } from './assert.ts';
import { findingsWhere, openDraft, ruleOf, until } from './drafts.ts';
import { test } from './harness.ts';
import { hasScreen, shot, texts, webviewTexts } from './screen.ts';

test('the extension is there and starts with the first draft', async () => {
  await openDraft('draft.ar.reso');
  const extension = extensions.getExtension('chapeau.chapeau');
  equal(extension?.packageJSON.displayName, 'Chapeau', 'the name of the extension');
  await extension?.activate();
});

test('wrong references of an Arabic draft are underlined', async () => {
  const { document } = await openDraft('draft.ar.reso');
  equal(document.languageId, 'resolution', 'the language of a .reso file');
  const findings = await findingsWhere(document, ({ length }) => length > 0);
  const inOrder = [...findings].sort((one, other) => one.range.start.compareTo(other.range.start));
  equal(
    inOrder.map((finding) => [ruleOf(finding), document.getText(finding.range)]),
    [
      ['cit-date-wrong', '26 كانون الأول/ديسمبر 2015'],
      ['cit-number-out-of-range', '74/797'],
      ['al-code', 'C12'],
      ['xref-missing-para', '9'],
    ],
    'what is underlined',
  );
  equal(
    inOrder.map(({ severity }) => severity),
    inOrder.map(() => DiagnosticSeverity.Error),
    'how serious it is',
  );
  equal([...new Set(inOrder.map(({ source }) => source))], ['chapeau'], 'who says so');
});

test('the findings are listed for a person to read', async () => {
  await openDraft('draft.ar.reso');
  await commands.executeCommand('workbench.actions.view.problems');
  if (!hasScreen()) return;
  const rows = await texts('.markers-panel .monaco-list-row');
  equal(rows.length, 5, 'rows of the Problems view: the file and its findings');
  await shot('findings');
  await commands.executeCommand('workbench.action.closePanel');
});

test('from a finding the page of its rule opens, with its examples', async () => {
  const { document } = await openDraft('draft.ar.reso');
  const findings = await findingsWhere(document, ({ length }) => length === 4);
  const code = findings.find((finding) => ruleOf(finding) === 'al-code')?.code;
  const target = typeof code === 'object' ? code.target : undefined;
  equal(target?.toString(), 'chapeau-rule:/al-code.md', 'where the finding leads');
  const page = target && (await workspace.openTextDocument(target));
  contains(page?.getText() ?? '', '```reso wrong', 'the page of the rule');
  await commands.executeCommand('vscode.open', target);
  const viewOf = (input: unknown): string =>
    input instanceof TabInputCustom ? `${input.viewType} ${input.uri.path}` : '';
  await until(
    (check) => window.tabGroups.onDidChangeTabs(check),
    () =>
      viewOf(window.tabGroups.activeTabGroup.activeTab?.input) ===
        'vscode.markdown.preview.editor /al-code.md' || undefined,
  );
  if (hasScreen()) {
    contains((await webviewTexts('h1')).join('\n'), 'al-code', 'the title of the page');
    await shot('rule-page');
  }
  await commands.executeCommand('workbench.action.closeActiveEditor');
});

test('a draft that was never saved is checked too', async () => {
  const document = await workspace.openTextDocument({
    language: 'resolution',
    content: 'The General Assembly,\nRecalling its resolution 70/125 of 17 December 2015,\n',
  });
  await window.showTextDocument(document);
  const [finding] = await findingsWhere(document, ({ length }) => length === 1);
  equal(finding && document.getText(finding.range), '17 December 2015', 'what is underlined');
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});

test('a rule can be switched off in the settings, and on again', async () => {
  const { document } = await openDraft('draft.ar.reso');
  const settings = workspace.getConfiguration('chapeau');
  await findingsWhere(document, ({ length }) => length === 4);
  await settings.update('rules', { 'al-code': 'off' }, ConfigurationTarget.Global);
  const findings = await findingsWhere(document, ({ length }) => length === 3);
  equal(findings.map(ruleOf).includes('al-code'), false, 'the rule still finds something');
  await settings.update('rules', undefined, ConfigurationTarget.Global);
  await findingsWhere(document, ({ length }) => length === 4);
});

test('after a restart of the server the findings are there again', async () => {
  const { document } = await openDraft('draft.ar.reso');
  await findingsWhere(document, ({ length }) => length === 4);
  await commands.executeCommand('chapeau.restartServer');
  await findingsWhere(document, ({ length }) => length === 4);
});
