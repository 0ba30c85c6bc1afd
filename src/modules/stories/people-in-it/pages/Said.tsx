import type { Child } from 'hono/jsx'
import { Slip as Paper } from '../../../../design/index.ts'
import type { Slip } from '../../../contributions/index.ts'

interface SaidProps {
  slip: Slip | undefined
  /** What can be done with them, below them. */
  actions?: Child
}

/** Somebody's own words within a text; nothing where they may not be read. */
export const Said = ({ slip, actions }: SaidProps): Child =>
  slip ? (
    <Paper said={slip.name ?? undefined} actions={actions}>
      {slip.body}
    </Paper>
  ) : null
