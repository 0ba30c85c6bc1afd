import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'meneer Bos',
    writtenBy: 'Karin Postma',
    audience: 'everyone',
    state: 'confirmed',
    later: [
      { purpose: 'publish', audience: 'everyone', withName: true, days: 4 },
      { purpose: 'publish', audience: null, days: 6 },
      { purpose: 'publish', audience: 'partners', circles: ['zorgkantoor-veenstreek'], days: 8 },
    ],
    body: t(
      'Ik heb veertig jaar koeien gehad. Ik weet heus wel wanneer ik een jas aan moet.',
      'I kept cows for forty years. I do know when to put a coat on.',
    ),
    changedFrom: t(
      'Ik ben vroeger boer geweest en zou graag zelf naar buiten kunnen.',
      'I used to be a farmer and would like to be able to go outside by myself.',
    ),
  },
  {
    speaker: 'mevrouw Van Beek',
    writtenBy: 'Daan Kuiper',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Om acht uur zit de tuin op slot. In juni is het dan nog klaarlichte dag.',
      'At eight the garden is locked. In June that is still broad daylight.',
    ),
  },
  {
    speaker: 'Fatma Demir',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik doe hem op slot omdat mijn voorganger dat deed. Ik heb nooit gevraagd waarom.',
      'I lock it because the one before me did. I never asked why.',
    ),
  },
  {
    speaker: 'Jannie Roelofs',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Mijn moeder voelt elke avond even aan de klink. Ik sta ernaast en ik heb ook geen sleutel.',
      'Every evening my mother tries the handle. I stand beside her and I have no key either.',
    ),
  },
  {
    speaker: 'Marcel Dijkhuis',
    audience: 'everyone',
    withName: true,
    state: 'confirmed',
    body: t(
      'Zondag sta ik om zes uur eieren te koken, want om acht uur moet alles op tafel. Van mij hoeft dat niet.',
      'On Sundays I am boiling eggs at six, because by eight it must all be on the table. It need not be, for me.',
    ),
  },
  {
    speaker: 'meneer Bos',
    writtenBy: 'Karin Postma',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Zondag wil ik mijn ei om tien uur. Een warm ei. Niet een dat er al twee uur ligt.',
      'On Sunday I want my egg at ten. A warm egg. Not one that has been lying there for two hours.',
    ),
  },
  {
    speaker: 'Esther Blok',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik ben bang voor het telefoontje dat er iemand in de sloot ligt. Dat telefoontje heb ik een keer gehad.',
      'I am afraid of the phone call that somebody is lying in the ditch. I have had that call once.',
    ),
  },
  {
    speaker: 'Henk Mulder',
    audience: 'everyone',
    state: 'confirmed',
    told: 'bench',
    body: t(
      'Vanuit mijn keuken kijk ik zo op jullie tuin. Loopt er iemand, dan zwaai ik. Meestal wordt er teruggezwaaid.',
      'From my kitchen I look straight onto your garden. When somebody walks there, I wave. Mostly they wave back.',
    ),
  },
  {
    speaker: 'mevrouw Van Beek',
    writtenBy: 'Daan Kuiper',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik heb hier nog nooit de sterren gezien. Ik ben zesentachtig, ik mag opblijven.',
      'I have never once seen the stars here. I am eighty-six, I am allowed to stay up.',
    ),
  },
  {
    speaker: 'Toos Wagenaar',
    audience: 'organisation',
    withName: true,
    state: 'confirmed',
    body: t(
      'De raad heeft dit al twee keer gevraagd. Het antwoord was: dat is beleid. Toen was het gesprek op.',
      'The council has asked this twice before. The answer was: that is policy. Then the conversation was used up.',
    ),
  },
  {
    speaker: 'Fatma Demir',
    audience: null,
    state: 'confirmed',
    body: t(
      "'s Nachts sta ik er alleen voor. Dat zeg ik niet waar mijn teamleider bij zit.",
      'At night I am on my own. I am not saying that with my team leader sitting there.',
    ),
  },
  {
    speaker: 'Jannie Roelofs',
    audience: 'organisation',
    state: 'confirmed',
    withdrawn: true,
    later: [
      { purpose: 'publish', audience: 'organisation', days: 3 },
      { purpose: 'publish', audience: null, days: 8 },
    ],
    body: t(
      'Op de koelkast hangt een briefje dat familie er niet aan mag komen. Dat briefje heb ik een keer weggehaald.',
      'There is a note on the fridge saying that family must not touch it. I took that note down once.',
    ),
  },
  {
    speaker: 'meneer Bos',
    writtenBy: 'Karin Postma',
    audience: null,
    state: 'waiting',
    body: t(
      "De bank bij de heg moet blijven staan. Daar zit ik 's middags met mijn rug uit de wind.",
      'The bench by the hedge must stay. In the afternoon I sit there with my back out of the wind.',
    ),
  },
  {
    speaker: 'mevrouw Van Beek',
    writtenBy: 'Daan Kuiper',
    audience: null,
    state: 'left-out',
    body: t('Ze mist een goed gesprek aan tafel.', 'She misses a good conversation at table.'),
  },
]
