import type { LineKind } from '../src/modules/funding/schema.ts'
import { t } from './text.ts'
import type { Text } from './types.ts'

/** A line of the movement's money. Years are counted from the one it is now. */
interface Line {
  kind: LineKind
  house?: string
  title?: Text
  from?: number
  until?: number
  /** In euros. */
  planned?: number
  actual?: number
  state?: string
  public?: true
  words?: Readonly<Record<string, Text>>
}

export const moneyLines: readonly Line[] = [
  {
    kind: 'contribution',
    house: 'zomerhek',
    from: 0,
    planned: 4000,
    actual: 4000,
    words: { means: t('Twee euro voor ieder die hier woont.', 'Two euros for everybody who lives here.') },
  },
  {
    kind: 'contribution',
    house: 'de-kwikstaart',
    from: 0,
    planned: 0,
    words: {
      kind: t('Soep voor elke bijeenkomst in het noorden.', 'Soup for every meeting in the north.'),
      means: t(
        'Geld was er dit jaar niet. Een keuken wel.',
        'There was no money this year. There was a kitchen.',
      ),
    },
  },
  { kind: 'contribution', house: 'lange-adem', from: 0, planned: 2500, actual: 1250 },
  {
    kind: 'contribution',
    house: 'buitendijks',
    from: 0,
    planned: 1800,
    words: { kind: t('Een bus met een chauffeur, zes keer.', 'A bus with a driver, six times.') },
  },
  { kind: 'contribution', house: 'zomerhek', from: -1, planned: 4000, actual: 4000 },
  { kind: 'contribution', house: 'zomerhek', from: -2, planned: 3500, actual: 3500 },
  { kind: 'contribution', house: 'zomerhek', from: 1, planned: 4250.5 },
  { kind: 'contribution', house: 'de-kwikstaart', from: -1, planned: 900, actual: 450.75 },
  { kind: 'contribution', house: 'buitendijks', from: 1, planned: 1800 },
  { kind: 'contribution', house: 'lange-adem', from: -1, planned: 2500, actual: 2500 },
  {
    kind: 'grant',
    title: t('Fonds De Brede Bank', 'The Wide Bench Fund'),
    from: -1,
    until: 0,
    planned: 30_000,
    actual: 25_000,
    state: 'given',
    words: {
      purpose: t(
        'Om te beginnen: een jaar lang iemand die huizen bij elkaar brengt.',
        'To begin: a year of somebody who brings houses together.',
      ),
      say: t(
        'Eén bladzijde verslag, en een keer mee-eten. Over wat mensen vertellen heeft het fonds niets te zeggen.',
        'One page of report, and eating along once. The fund has no say in what people tell.',
      ),
    },
  },
  {
    kind: 'grant',
    title: t('Stichting Overkant', 'The Far Side Foundation'),
    from: 0,
    until: 1,
    planned: 12_000,
    state: 'refused',
    words: {
      purpose: t('Reisgeld voor naasten.', 'Travel money for close ones.'),
      came: t(
        'Ze wilden vooraf weten hoeveel mensen er beter van worden. Dat konden we niet zeggen.',
        'They wanted to know beforehand how many people would be better for it. We could not say.',
      ),
    },
  },
  {
    kind: 'spending',
    title: t('De coördinator, drie dagen in de week', 'The coordinator, three days a week'),
    from: 0,
    planned: 22_000,
    actual: 21_400,
  },
  {
    kind: 'spending',
    title: t('Reisgeld en oppas voor wie van ver komt', 'Travel and a sitter for who comes from far'),
    from: 0,
    planned: 3000,
    actual: 3870.5,
    words: { why: t('Er kwamen meer naasten dan we dachten.', 'More close ones came than we thought.') },
  },
  {
    kind: 'spending',
    title: t('De coördinator', 'The coordinator'),
    from: -1,
    planned: 20_000,
    actual: 20_000,
  },
  {
    kind: 'idea',
    title: t('Huizen betalen voor een gesprek bij hen', 'Houses pay for a conversation at their place'),
    actual: 1240.5,
    state: 'trying',
    words: {
      how: t(
        'Een huis dat niet meedoet, vraagt ons een avond te begeleiden. Het betaalt wat het kan.',
        'A house that does not take part asks us to lead an evening. It pays what it can.',
      ),
      interest: t(
        'Het huis krijgt een goede avond. De mensen die er wonen merken niets van het geld.',
        'The house gets a good evening. Who lives there does not notice the money.',
      ),
      never: t(
        'We verkopen nooit wat iemand zei. Ook niet zonder naam.',
        'We never sell what somebody said. Not without their name either.',
      ),
    },
  },
  {
    kind: 'idea',
    title: t('Een naam van een bank op de uitnodiging', 'The name of a bank on the invitation'),
    state: 'let-go',
    words: {
      how: t('Een bank betaalt het drukwerk.', 'A bank pays for the printing.'),
      came: t(
        'We spraken erover aan tafel. Wie ziek is, wil geen reclame bij zijn stoel.',
        'We talked about it at the table. Who is ill wants no advertisement beside their chair.',
      ),
    },
  },
  {
    kind: 'route',
    title: t(
      'Een dagdeel per maand, als vrijwilliger met onkosten',
      'Half a day a month, as a volunteer with expenses',
    ),
    state: 'agreed',
    public: true,
    words: {
      pays: t('Het huis zelf.', 'The house itself.'),
      how: t(
        'Een zus of een man doet een dagdeel in de maand mee met een team. Het huis betaalt reis, eten en een vast bedrag.',
        'A sister or a husband joins a team for half a day a month. The house pays travel, food and a fixed sum.',
      ),
      agreement: t(
        'We spreken af: u komt als u kunt. U hoeft niets te vertellen over degene van wie u houdt. Wij betalen binnen twee weken.',
        'We agree: you come when you can. You need not tell anything about the one you love. We pay within two weeks.',
      ),
      came: t(
        'Drie mensen doen het nu een jaar. Een stopte, dat was goed.',
        'Three people have done it for a year. One stopped, and that was fine.',
      ),
    },
  },
  {
    kind: 'route',
    title: t(
      'Uit het geld voor kwaliteit, samen met het zorgkantoor',
      'From the money for quality, together with the care office',
    ),
    state: 'exploring',
    public: true,
    words: {
      pays: t('Misschien het zorgkantoor.', 'Perhaps the care office.'),
      how: t(
        'We vragen of naasten die meedenken uit het bestaande bedrag betaald mogen worden.',
        'We ask whether close ones who think along may be paid from the sum that is there.',
      ),
    },
  },
]

/** Who works on the income of the movement. */
export const incomeTeams: readonly { circle: string; task: string; reach: string }[] = [
  {
    circle: 'team-inkomsten',
    task: 'Zoek uit hoe de beweging over drie jaar zonder subsidie kan. Leg bij elk idee eerst neer wat we er nooit voor doen. Over wie wat geeft, gaat dit team niet.',
    reach:
      'Elke eerste maandag om vijf uur in de werkplaats van De Blauwe Klink. Er is soep. Bellen mag ook: vraag naar Aaltje.',
  },
]
