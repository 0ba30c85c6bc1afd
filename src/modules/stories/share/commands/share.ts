import { z } from 'zod'
import type { Command } from '../../../../platform/commands/command.ts'
import { laySomething } from './lay-shared.ts'
import { shareAtOnce } from './share-at-once.ts'

/** Sharing, read at once or first looked at together, as it was asked. */
export const share: Command<unknown, { slug: string } | { id: string }> = {
  name: laySomething.name,
  input: z.unknown(),
  execute: (house, asking, raw) =>
    // Ours, and never a field of that name that somebody sent.
    raw && typeof raw === 'object' && 'atOnce' in raw && raw.atOnce === true
      ? shareAtOnce.execute(house, asking, raw)
      : laySomething.execute(house, asking, raw),
}
