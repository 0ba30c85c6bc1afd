import type { Generated } from 'kysely'

/** What somebody says of a thing beside what the movement stands for. */
export const saying = ['fits', 'pinches', 'proposes'] as const
export type Says = (typeof saying)[number]

/** What one looks at: what was written, to what everybody could come, and what a house tried. */
export const kindsOfPiece = ['story', 'gathering', 'tried'] as const
export type KindOfPiece = (typeof kindsOfPiece)[number]

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'vision.watcher': {
      id: string
      movement_id: string
      /** The web server may not read it. */
      person_id: string
      sealing_key_id: string
      /** Sealed: `{name}` as JSON. */
      content: Buffer
      /** `YYYY-MM-DD`, as all days here. */
      offered_on: string
      yes_on: Generated<string | null>
    }
    'vision.look': {
      id: string
      movement_id: string
      /** The web server may not read it. */
      person_id: string
      sealing_key_id: string
      /** Sealed: `{name, fits, pinches, proposes}` as JSON. */
      content: Buffer
      from_day: string
      begun_on: string
      read_on: Generated<string | null>
      audience: Generated<'movement' | 'everyone'>
      version: Generated<number>
    }
    'vision.remark': {
      id: string
      look_id: string
      /** That of the check. */
      movement_id: string
      sealing_key_id: string
      /** Sealed: `{words}` as JSON. */
      content: Buffer
      says: Says
      thing: KindOfPiece
      thing_id: string
      told_on: Generated<string | null>
    }
    'vision.answer': {
      remark_id: string
      /** The web server may not read it. */
      person_id: string
      sealing_key_id: string
      /** Sealed: `{words, name}` as JSON. */
      content: Buffer
      answered_on: string
    }
  }
}
