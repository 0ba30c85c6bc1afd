import { t } from './text.ts'
import type { ActionTeam, Heading, Theme } from './types.ts'

/** Work themes, as the real movement names them. */
export const themes: Theme[] = [
  {
    slug: 'beyond-sectors',
    status: 'central',
    about: t(
      'Wie hulp nodig heeft, leeft niet in een sector. Hier zoeken huizen uit de ouderenzorg, de gehandicaptenzorg en de ggz wat zij samen kunnen doen.',
      'Whoever needs support does not live in a sector. Here houses from elderly care, disability care and mental health care look for what they can do together.',
    ),
    name: t('Voorbij sectoren', 'Beyond sectors'),
  },
  {
    slug: 'learning-and-accounting',
    status: 'central',
    about: t(
      'Minder lijsten, meer leren van elkaar. We proberen uit hoe je vertelt wat je doet, zodat iemand er iets aan heeft.',
      'Fewer forms, more learning from each other. We try out how to tell what you do in a way that helps somebody.',
    ),
    name: t('Vernieuwend leren en verantwoorden', 'New ways to learn and to account for it'),
  },
  {
    slug: 'caring-communities',
    status: 'central',
    about: t(
      'Buren, verenigingen en huizen die naar elkaar omkijken. Wat is er al, en wat maakt het makkelijker?',
      'Neighbours, clubs and houses that look out for each other. What is there already, and what makes it easier?',
    ),
    name: t('Zorgzame gemeenschappen', 'Caring communities'),
  },
  {
    slug: 'meaningful-day',
    status: 'running',
    about: t(
      'Een dag die van jou is: werk, een wandeling, niets hoeven. We zoeken wat een dag de moeite waard maakt.',
      'A day that is yours: work, a walk, nothing you have to do. We look for what makes a day worthwhile.',
    ),
    name: t('Zinvolle daginvulling', 'A day that means something'),
  },
  {
    slug: 'life-story',
    status: 'running',
    about: t(
      'Wie iemand was en is, staat zelden in een dossier. Hier gaat het over luisteren naar het hele verhaal.',
      'Who somebody was and is rarely stands in a file. This is about listening to the whole story.',
    ),
    name: t('De mens en zijn levensverhaal', 'People and their life stories'),
  },
  {
    slug: 'close-ones',
    status: 'running',
    about: t(
      'Familie en vrienden horen erbij. Hoe trek je samen op, ook als je het niet eens bent?',
      'Family and friends belong. How do you go along together, also when you do not agree?',
    ),
    name: t('Optrekken met naasten', 'Side by side with those close'),
  },
  {
    slug: 'shared-say',
    status: 'running',
    about: t(
      'Wie ergens woont of werkt, beslist mee. Niet alleen in een raad, maar ook over vandaag.',
      'Whoever lives or works somewhere has a say. Not only in a council, but about today too.',
    ),
    name: t('Samenzeggenschap', 'A shared say'),
  },
  {
    slug: 'freedom-and-safety',
    status: 'running',
    about: t(
      'Een deur die open mag, een risico dat je samen neemt. We praten over wat iemand zelf wil wagen.',
      'A door that may be open, a risk you take together. We talk about what somebody wants to dare.',
    ),
    name: t(
      'Vrijheid en veiligheid voor het levensgeluk van cliënten',
      "Freedom and safety for clients' happiness in life",
    ),
  },
  {
    slug: 'room-for-dementia',
    status: 'running',
    about: t(
      'Meedoen met dementie, thuis, in de straat en in het huis. Wat helpt, en wat maakt het kleiner?',
      'Taking part with dementia, at home, in the street and in the house. What helps, and what makes life smaller?',
    ),
    name: t('Ruimte voor dementie', 'Room for dementia'),
  },
  {
    slug: 'care-education',
    status: 'running',
    about: t(
      'Leren voor de zorg, met mensen die zorg krijgen als leraar.',
      'Learning to care, with people who receive care as the teachers.',
    ),
    name: t('Zorgonderwijs', 'Care education'),
  },
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
