import type { ColumnType, Generated } from 'kysely'
import type { Bilingual } from '../../platform/i18n/words.ts'
import type { Room } from '../../platform/web/rooms.ts'
import type { Given } from './colours/model/roles.ts'
import type { Elsewhere } from './elsewhere/queries.ts'

interface ColoursTable {
  circle_id: string
  light: Generated<Given>
  dark: Generated<Given>
  version: Generated<number>
}

interface WelcomeTable {
  movement_id: string
  sentence: Generated<Bilingual>
  words: Generated<Bilingual>
  version: Generated<number>
}

interface RoomsTable {
  movement_id: string
  closed: Generated<Room[]>
  version: Generated<number>
}

interface ElsewhereTable {
  movement_id: string
  /** Written as JSON. */
  links: ColumnType<Elsewhere[], string, string>
  version: Generated<number>
}

interface SisterTable {
  movement_id: string
  sister_id: string
  offered_at: Generated<Date>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'movements.colours': ColoursTable
    'movements.elsewhere': ElsewhereTable
    'movements.rooms': RoomsTable
    'movements.sister': SisterTable
    'movements.welcome': WelcomeTable
  }
}
