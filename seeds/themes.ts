import { t } from './text.ts'
import type { ActionTeam, Heading, Theme } from './types.ts'

/** Work themes, as the real movement names them. */
export const themes: Theme[] = [
  {
    slug: 'beyond-sectors',
    status: 'central',
    name: t('Voorbij sectoren', 'Beyond sectors'),
    about: t(
      'Iemand heeft vaak met meer dan één soort zorg te maken: ggz, opvang, ouderenzorg, gehandicaptenzorg. Hier zoeken we hoe het werkt als de mens het begin is, en niet de sector.',
      'People often need more than one kind of care: mental health, shelter, elderly care, disability care. Here we look for ways to begin with the person and not with the sector.',
    ),
  },
  {
    slug: 'learning-and-accounting',
    status: 'central',
    name: t('Vernieuwend leren en verantwoorden', 'New ways to learn and to account for it'),
    about: t(
      'Hoe laat je zien dat zorg goed is, zonder lijstjes die niemand leest? Over leren van elkaar, en over verantwoorden met verhalen.',
      'How do you show that care is good, without lists that nobody reads? About learning from each other, and accounting for what you do with stories.',
    ),
  },
  {
    slug: 'caring-communities',
    status: 'central',
    name: t('Zorgzame gemeenschappen', 'Caring communities'),
    about: t(
      'Buren, vrijwilligers, familie en zorg die samen voor elkaar zorgen. Over wat een buurt kan, en wat daarvoor nodig is.',
      'Neighbours, volunteers, family and care workers who look after each other. About what a neighbourhood can do, and what it needs for that.',
    ),
  },
  {
    slug: 'meaningful-day',
    status: 'running',
    name: t('Zinvolle daginvulling', 'A day that means something'),
    about: t(
      'Een dag waar je voor opstaat: werk, iets maken, ergens bij horen. Over wat mensen graag doen, en hoe een huis daar ruimte voor maakt.',
      'A day worth getting up for: work, making something, belonging somewhere. About what people like to do, and how a house makes room for it.',
    ),
  },
  {
    slug: 'life-story',
    status: 'running',
    name: t('De mens en zijn levensverhaal', 'People and their life stories'),
    about: t(
      'Iemand is meer dan een dossier. Over luisteren naar wie iemand was en is, en de zorg daarop laten passen.',
      'Somebody is more than a file. About listening to who somebody was and is, and letting care fit that.',
    ),
  },
  {
    slug: 'close-ones',
    status: 'running',
    name: t('Optrekken met naasten', 'Side by side with those close'),
    about: t(
      'Familie, partners en vrienden horen erbij. Over samen optrekken, ook als dat schuurt.',
      'Family, partners and friends belong. About going on together, also when that is hard.',
    ),
  },
  {
    slug: 'shared-say',
    status: 'running',
    name: t('Samenzeggenschap', 'A shared say'),
    about: t(
      'Wie er woont, beslist mee. Over samen besluiten nemen, van het avondeten tot het beleid.',
      'Those who live there have a say. About deciding together, from the evening meal to policy.',
    ),
  },
  {
    slug: 'freedom-and-safety',
    status: 'running',
    name: t(
      'Vrijheid en veiligheid voor het levensgeluk van cliënten',
      "Freedom and safety for clients' happiness in life",
    ),
    about: t(
      'Wat als iemand naar buiten wil en dat niet zonder risico is? Over het zoeken naar wat veilig genoeg is, en vrij genoeg om gelukkig te zijn.',
      'What if somebody wants to go out, and that is not without risk? About finding what is safe enough, and free enough to be happy.',
    ),
  },
  {
    slug: 'room-for-dementia',
    status: 'running',
    name: t('Ruimte voor dementie', 'Room for dementia'),
    about: t(
      'Leven met dementie, thuis en in een huis: met open deuren, met bekenden, en met tijd.',
      'Living with dementia, at home and in a house: with open doors, with people you know, and with time.',
    ),
  },
  {
    slug: 'care-education',
    status: 'running',
    name: t('Zorgonderwijs', 'Care education'),
    about: t(
      'Hoe leren nieuwe mensen het vak? Over lessen waarin bewoners, naasten en begeleiders samen vertellen hoe het is.',
      'How do new people learn the work? About lessons in which residents, family and staff together tell how it is.',
    ),
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
