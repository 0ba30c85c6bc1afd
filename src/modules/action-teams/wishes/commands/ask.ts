import { z } from 'zod'
import type { Command } from '../../../../platform/commands/command.ts'
import { askAsVisitor } from './ask-as-visitor.ts'
import { askTheme } from './ask-theme.ts'

/** Asking for a theme, with an account or without, as the form was. */
export const ask: Command<unknown, { id: string }> = {
  name: askTheme.name,
  input: z.unknown(),
  execute: (house, asking, raw) =>
    // Ours, and never a field of that name that somebody sent.
    raw && typeof raw === 'object' && 'visitor' in raw && raw.visitor === true
      ? askAsVisitor.execute(house, asking, raw)
      : askTheme.execute(house, asking, raw),
}
