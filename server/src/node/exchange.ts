import { userInfo } from 'node:os';
import { exportDraft } from '../interchange/convert.ts';
import type { CalendarSheet, Exchange } from '../lsp/exchange.ts';
import { importBytes, tooLarge } from './importBytes.ts';
import { calendar as write, undatedIn } from './exports/calendar.ts';
import { recordsOf } from './exports/records.ts';
import type { MandateRecord } from './exports/records.ts';
import { describeFailure } from './failures.ts';

/** Files of other programs, made as the command line makes them. Writers are loaded when needed. */
export const exchange: Exchange = {
  async exportDraft(model, format) {
    const authorship = { author: accountName(), date: `${model.asOf}T00:00:00Z` };
    const { content, losses } = await exportDraft(model, format, { authorship });
    return { bytes: Buffer.from(content).toString('base64'), losses };
  },
  async importDraft({ name, bytes }) {
    const content = Buffer.from(bytes, 'base64');
    try {
      return tooLarge(content.length) ?? (await importBytes(name, content));
    } catch (error) {
      return { kind: 'refused', reason: describeFailure(error) };
    }
  },
  async workbook({ sheet, rightToLeft, ...table }) {
    const { workbook } = await import('./exports/workbook.ts');
    return Buffer.from(await workbook(table, { sheet, rightToLeft })).toString('base64');
  },
  calendar,
};

function calendar(asOf: string): CalendarSheet {
  const records: MandateRecord[] = [];
  return {
    add: (model, file) => void records.push(...recordsOf({ model, file })),
    end: () => ({
      text: write(records, asOf),
      undated: undatedIn(records),
    }),
  };
}

/** An account without a name, in a container, makes remarks all the same. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
