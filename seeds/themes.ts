import { t } from './text.ts'
import type { ActionTeam, Heading, Theme } from './types.ts'

/** Work themes, as the real movement names them. */
export const themes: Theme[] = [
  { slug: 'beyond-sectors', status: 'central', name: t('Voorbij sectoren', 'Beyond sectors') },
  {
    slug: 'learning-and-accounting',
    status: 'central',
    name: t('Vernieuwend leren en verantwoorden', 'New ways to learn and to account for it'),
  },
  { slug: 'caring-communities', status: 'central', name: t('Zorgzame gemeenschappen', 'Caring communities') },
  {
    slug: 'meaningful-day',
    status: 'running',
    name: t('Zinvolle daginvulling', 'A day that means something'),
  },
  {
    slug: 'life-story',
    status: 'running',
    name: t('De mens en zijn levensverhaal', 'People and their life stories'),
  },
  {
    slug: 'close-ones',
    status: 'running',
    name: t('Optrekken met naasten', 'Side by side with those close'),
  },
  { slug: 'shared-say', status: 'running', name: t('Samenzeggenschap', 'A shared say') },
  {
    slug: 'freedom-and-safety',
    status: 'running',
    name: t(
      'Vrijheid en veiligheid voor het levensgeluk van cliënten',
      "Freedom and safety for clients' happiness in life",
    ),
  },
  { slug: 'room-for-dementia', status: 'running', name: t('Ruimte voor dementie', 'Room for dementia') },
  { slug: 'care-education', status: 'running', name: t('Zorgonderwijs', 'Care education') },
]

export const actionTeams: ActionTeam[] = [
  {
    slug: 'action-meaningful-day',
    status: 'running',
    theme: 'meaningful-day',
    name: t('Zinvolle daginvulling', 'A day that means something'),
  },
  {
    slug: 'action-recovery-methods',
    status: 'running',
    name: t(
      'Praktisch werken met methodes voor herstel en relatiegericht werken',
      'Practical work with methods for recovery and relation-centred care',
    ),
  },
  {
    slug: 'action-life-story',
    status: 'running',
    theme: 'life-story',
    name: t(
      'Ruimte voor de mens achter de problematiek en zijn levensverhaal',
      'Room for the person behind the problems, and their life story',
    ),
  },
  {
    slug: 'action-reporting',
    status: 'running',
    theme: 'learning-and-accounting',
    name: t('Zinvol rapporteren, Waardevol leven!', 'Reporting that makes sense, a life of value!'),
  },
  {
    slug: 'action-transitions',
    status: 'running',
    name: t(
      'Minder hinder van schotten en overgangen in wonen, behandeling en begeleiding',
      'Fewer walls and gaps between housing, treatment and support',
    ),
  },
]

/** Editorial headings. */
export const rubrics: Heading[] = [
  { slug: 'widening', name: t('Beweging verbreden en verdiepen', 'Widening and deepening the movement') },
  { slug: 'pinching-rules', name: t('Knellende regels', 'Rules that pinch') },
  { slug: 'research', name: t('Onderzoek', 'Research') },
  { slug: 'renewal-at-participants', name: t('Vernieuwing bij deelnemers', 'Renewal at the participants') },
  { slug: 'starting-up', name: t('Opstart vernieuwingsbeweging', 'Starting the movement') },
  {
    slug: 'supporting-organisations',
    name: t(
      'de Nederlandse ggz, LOC, Phrenos, Trimbos & Valente',
      'de Nederlandse ggz, LOC, Phrenos, Trimbos & Valente',
    ),
  },
  { slug: 'people-and-initiatives', name: t('Mensen en initiatieven', 'People and initiatives') },
]
