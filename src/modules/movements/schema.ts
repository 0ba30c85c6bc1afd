import type { Generated } from 'kysely'
import type { Given } from './colours/model/roles.ts'

interface ColoursTable {
  circle_id: string
  light: Generated<Given>
  dark: Generated<Given>
  version: Generated<number>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'movements.colours': ColoursTable
  }
}
