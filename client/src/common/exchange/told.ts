import { env, l10n, type LogOutputChannel, type Uri, window } from 'vscode';
import type { ToldLoss } from '../../../../server/src/lsp/protocol.ts';

/** Says what was done; what the other format has no place for is told with it, all of it in the log. */
export function tellDone(
  log: LogOutputChannel,
  message: string,
  losses: readonly ToldLoss[],
  written?: Uri,
): void {
  const open = l10n.t('Open');
  const show = l10n.t('Show What Is Lost');
  const lines = losses.map(({ line, message: loss }) =>
    line === undefined ? loss : l10n.t('Line {0}: {1}', line, loss),
  );
  for (const line of lines) log.warn(line);
  const [first] = lines;
  const buttons = [...(written ? [open] : []), ...(first === undefined ? [] : [show])];
  const said =
    first === undefined
      ? window.showInformationMessage(message, ...buttons)
      : window.showWarningMessage(
          `${message} ${l10n.t('What has no place there: {0} in all. {1}', lines.length, first)}`,
          ...buttons,
        );
  void said.then((choice) => {
    if (choice === show) log.show();
    else if (choice === open && written) void env.openExternal(written);
  });
}
