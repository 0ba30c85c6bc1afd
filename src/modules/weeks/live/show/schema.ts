import type { Generated } from 'kysely'

/** What a house shows on a stage: a film or sound of its own, or a slide as a picture. */
export const showKinds = ['film', 'slide'] as const
export type ShowKind = (typeof showKinds)[number]

interface LiveShowTable {
  id: string
  session_id: string
  kind: ShowKind
  /** Slides follow each other. */
  position: Generated<number>
  /** What a film is called; what there is to see on a slide. */
  words: string
  content_type: string
  bytes: number
  seconds: number | null
  width: number | null
  height: number | null
  sealing_key_id: string
  /** Of a film; sealed. */
  captions: Buffer | null
  on_stage: Generated<boolean>
  version: Generated<number>
}

declare module '../../../../platform/database/schema.ts' {
  interface Schema {
    'weeks.live_show': LiveShowTable
    'weeks.live_show_piece': {
      show_id: string
      number: number
      file_id: string | null
      body: Buffer | null
    }
  }
}
