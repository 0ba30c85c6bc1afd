import type { Generated } from 'kysely'

/** When words count as said by a neighbourhood: everybody who sits there said yes, most of them, or two of them. */
export const speakingRules = ['most', 'everyone', 'two'] as const
export type SpeakingRule = (typeof speakingRules)[number]

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'participants.speaking_rule': { circle_id: string; rule: SpeakingRule; version: Generated<number> }
    /** Known to who gave it alone. */
    'participants.says_answer': { entry_id: string; seat_id: string; yes: boolean }
  }
}
