import type { ThemeKind, ThemeStatus } from '../../src/modules/action-teams/schema.ts'
import { fires } from '../fires/index.ts'
import { keywords } from '../keywords.ts'
import { movement } from '../movement.ts'
import { actionTeams, rubrics, themes } from '../themes.ts'
import type { Text } from '../types.ts'
import { circleId, owedAnswerId, themeId } from './ids.ts'
import type { Loading } from './loading.ts'

interface Entry {
  kind: ThemeKind
  slug: string
  name: Text
  status?: ThemeStatus
  about?: Text
  theme?: string
}

/** Themes before the teams that work on them. */
const entries: Entry[] = [
  ...themes.map((theme) => ({ ...theme, kind: 'theme' as const })),
  ...actionTeams.map((team) => ({ ...team, kind: 'action-team' as const })),
  ...rubrics.map((rubric) => ({ ...rubric, kind: 'rubric' as const })),
  ...keywords.map((name) => ({ kind: 'keyword' as const, slug: keywordSlug(name.nl), name })),
]

export function loadThemes({ lay }: Loading): void {
  lay(
    'action_teams.theme',
    ...entries.map(({ kind, slug, name, status, about, theme }) => ({
      id: themeId(kind, slug),
      movement_id: circleId(movement.slug),
      kind,
      slug,
      name,
      status: status ?? null,
      introduction: about ?? null,
      theme_id: theme ? themeId('theme', theme) : null,
      circle_id: kind === 'action-team' ? circleId(slug) : null,
    })),
  )
  const asked = fires.flatMap(({ slug, clusters }) =>
    clusters.flatMap(({ onward }, i) =>
      onward?.theme
        ? [{ theme_id: themeId('theme', onward.theme), owed_answer_id: owedAnswerId(slug, i) }]
        : [],
    ),
  )
  lay('action_teams.theme_asked', ...asked)
}

/** A keyword in addresses. */
export function keywordSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .toLowerCase()
}
