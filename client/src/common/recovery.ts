import { commands, l10n, type LogOutputChannel, window } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
} from 'vscode-languageclient';

/** A server that ends this often within that time will end again: it is not started any more. */
const MOST = 5;
const WITHIN = 3 * 60_000;

/**
 * Starts the server again when it ends by itself, and tells the drafter, whose findings are gone for a
 * moment. The draft is in the editor all the while.
 */
export function recovery(log: LogOutputChannel): ErrorHandler {
  const ends: number[] = [];
  return {
    error: (error) => {
      log.error(error.message);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: (): CloseHandlerResult => {
      const now = Date.now();
      ends.push(now);
      if (ends.filter((end) => now - end < WITHIN).length < MOST) {
        const message = l10n.t(
          'Chapeau stopped unexpectedly and was started again. Nothing of your drafts is lost.',
        );
        void tell(window.showWarningMessage, log, message);
        return { action: CloseAction.Restart, message, handled: true };
      }
      ends.length = 0;
      const message = l10n.t('Chapeau stopped again and again, so drafts are not checked.');
      void tell(window.showErrorMessage, log, message, {
        title: l10n.t('Restart Server'),
        command: 'chapeau.restartServer',
      });
      return { action: CloseAction.DoNotRestart, message, handled: true };
    },
  };
}

interface Way {
  readonly title: string;
  readonly command: string;
}

/** Shows a message with ways out of what it tells, the log always among them. */
async function tell(
  show: (message: string, ...ways: Way[]) => Thenable<Way | undefined>,
  log: LogOutputChannel,
  message: string,
  ...ways: Way[]
): Promise<void> {
  log.warn(message);
  const showLog = { title: l10n.t('Show Log'), command: 'chapeau.showLog' };
  const chosen = await show(message, ...ways, showLog);
  if (chosen) await commands.executeCommand(chosen.command);
}
