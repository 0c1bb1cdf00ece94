import { l10n, type LogOutputChannel } from 'vscode';
import type { Calendar, ViewParams } from '../../../../server/src/lsp/protocol.ts';
import type { Server } from '../client.ts';
import { nameOf } from '../exchange/files.ts';
import { tellDone } from '../exchange/told.ts';
import { type ExportForm, saveAs } from './exportTable.ts';

// As in server/src/lsp: only types of the server may be imported here.
const CALENDAR_REQUEST = 'chapeau/calendar';

/** All that is due as a calendar, which mail programs take in; what has no day is told of. */
export function calendarForm(
  server: Server,
  log: LogOutputChannel,
  name: string,
  params: ViewParams,
): ExportForm {
  const label = l10n.t('Calendar of deadlines (ICS)');
  return {
    label,
    async run() {
      let losses: Calendar['losses'] = [];
      const target = await saveAs(`${name}.ics`, label, async () => {
        const calendar = await server.request<Calendar>(CALENDAR_REQUEST, params);
        losses = calendar?.losses ?? [];
        return calendar ? new TextEncoder().encode(calendar.text) : undefined;
      });
      if (target) tellDone(log, l10n.t('{0} was written.', nameOf(target)), losses, target);
    },
  };
}
