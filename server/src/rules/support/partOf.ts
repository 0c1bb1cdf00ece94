import type { Registry } from '../../registry/types.ts';

/** Whether a body is another or part of it, however many stand between: the Plenipotentiary Conference of ITU. */
export function isPartOf(id: string, other: string, registry: Registry): boolean {
  const passed = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !passed.has(at);) {
    if (at === other) return true;
    passed.add(at);
    at = registry.body(at)?.parent;
  }
  return false;
}
