import { type Thing, thing } from '../../platform/registry/thing.ts'
import { linkedTheme } from './linked.ts'
import { readOnTheme } from './queries.ts'

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
]
