import { type Thing, thing } from '../../platform/registry/thing.ts'
import { linkedTheme } from './linked.ts'

export const themeThings: readonly Thing[] = [
  thing({
    name: 'theme',
    tables: ['action_teams.theme', 'action_teams.theme_asked'],
    visibility: 'Everybody. What was asked under it is seen by whoever may see that answer.',
    consent: 'none: themes are named by the movement and hold nobody’s words',
    provenance: 'Comes from what fires ask again and again; what is asked under it leads back to its fire.',
    linked: linkedTheme,
    personalData: [],
  }),
]
