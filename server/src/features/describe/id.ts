import { parseId } from '../../registry/ids.ts';
import { describeActionLine, describeUnknownActionLine } from './actionLine.ts';
import { describeBody } from './body.ts';
import { describeInstrument } from './instrument.ts';
import { describeSession } from './session.ts';
import type { DescribeContext, Description } from './types.ts';

/** What a canonical id stands for: `un:A/RES/70/125`, `wsis:C5`, `cstd:30`, `cstd`, `agenda-2030`. */
export function describeId(context: DescribeContext, id: string): Description | undefined {
  const { registry } = context;
  const parts = parseId(id);
  switch (parts.kind) {
    case 'un':
    case 'document':
    case 'itu':
      return describeInstrument(context, id);
    case 'action-line': {
      const line = registry.actionLine(parts.code);
      return line
        ? describeActionLine(context, line)
        : describeUnknownActionLine(context, parts.code);
    }
    case 'session':
      return registry.body(parts.body) && describeSession(context, parts);
    case 'name': {
      const body = registry.body(id);
      if (body) return describeBody(context, body);
      return registry.instrument(id) && describeInstrument(context, id);
    }
  }
}
