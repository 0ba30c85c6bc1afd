import type { Child } from 'hono/jsx'
import { Slip as Paper } from '../../../../design/index.ts'
import type { Slip } from '../../../contributions/index.ts'

/** Somebody's own words within a text, or what stands there where they may not be read. */
export const Said = ({ slip, without = null }: { slip: Slip | undefined; without?: Child }): Child =>
  slip ? <Paper said={slip.name ?? undefined}>{slip.body}</Paper> : without
