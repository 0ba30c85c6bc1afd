import type { Generated } from 'kysely'

/** What one who looks after the movement proposes, and another says yes or no to. */
export const proposalKinds = ['away', 'back', 'stays'] as const
export type ProposalKind = (typeof proposalKinds)[number]

interface KeptAwayTable {
  id: string
  story_id: string
  movement_id: string
  objection_id: string | null
  /** Null: not read by who decides. */
  title: string | null
  /** Days, `YYYY-MM-DD`. */
  since: Generated<string>
  /** Null: it came back with a return. */
  sealing_key_id: string | null
  /** Sealed: what its writers say. */
  answer: Buffer | null
  /** Sealed: the text they show with that. */
  shown: Buffer | null
  answered_on: string | null
  looked_on: Generated<string | null>
  version: Generated<number>
}

/** Who proposed and who said yes or no the web server may not read. */
interface AwayProposalTable {
  id: string
  story_id: string
  movement_id: string
  objection_id: string | null
  kind: ProposalKind
  sealing_key_id: string
  /** Sealed: for its writers. */
  reason: Buffer
  /** Sealed with the objection's key: what who objected would read. */
  to_objector: Buffer | null
  proposed_on: Generated<string>
  says: 'agreed' | 'declined' | null
  said_on: string | null
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.kept_away': KeptAwayTable
    'stories.away_proposal': AwayProposalTable
  }
}
