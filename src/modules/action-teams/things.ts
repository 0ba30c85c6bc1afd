import { type Thing, thing } from '../../platform/registry/thing.ts'
import { linkedTheme } from './linked.ts'
import { readOnTheme } from './queries.ts'

const wish = (column: string, purpose: string) => ({
  table: 'action_teams.wish',
  column,
  about: 'who asks for a theme',
  purpose,
  retention:
    'until it is taken back; without an account four weeks after it was answered, half a year after it was asked at most, or until who left an address erases everything. Then it leaves the backups too',
})

const ofVisitor = (column: string, purpose: string, sealed = false) => ({
  ...wish(column, purpose),
  about: 'who asks for a theme without an account',
  retention:
    'four weeks after it was answered, half a year after it was asked at most, or until they erase everything',
  ...(sealed && { sealed }),
})

export const themeThings: readonly Thing[] = [
  thing({
    name: 'theme',
    tables: ['action_teams.theme', 'action_teams.theme_asked'],
    visibility: 'Everybody. What was asked under it is seen by whoever may see that answer.',
    consent:
      'Themes hold nobody’s words. What was asked under one is told where words behind it were allowed for theme work.',
    needs: readOnTheme,
    provenance: 'Comes from what fires ask again and again; what is asked under it leads back to its fire.',
    linked: linkedTheme,
    personalData: [],
  }),
  thing({
    name: 'theme wish',
    tables: ['action_teams.wish', 'action_teams.wish_also'],
    visibility:
      'Who takes part in the movement, who looks after it, and who asked; what was asked without an account only who looks after it. Whose it is: nobody, unless they wrote a name beside it. Where an answer is sent, and who asks the same: nobody.',
    consent:
      'Asking is letting it be read there, which the page says; with an account it is taken back at any time.',
    provenance: 'Asked by anybody, with or without an account, answered by who looks after the movement.',
    personalData: [
      wish('person_id', 'Telling them that there is an answer, and letting them take it back'),
      wish('name', 'Standing beside what they ask, where they want that'),
      wish('words', 'Knowing which theme is asked for'),
      wish('reason', 'Knowing why'),
      ofVisitor('mail', 'Sending the answer', true),
      ofVisitor('address_key', 'Finding it when its owner erases everything; a keyed hash'),
      {
        table: 'action_teams.wish_also',
        column: 'person_id',
        about: 'who asks the same',
        purpose: 'Telling them that there is an answer',
        retention: 'until they take it back, or what they ask with is taken back',
      },
    ],
  }),
]
