import { t } from '../text.ts'
import type { Contribution } from './types.ts'

/** Only of the half circle. Who sat behind it said nothing, which was the agreement. */
export const contributions: Contribution[] = [
  {
    speaker: 'Sjaak Reinders',
    writtenBy: 'Lotte Smeets',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Die nieuwe jongen van de avond klopt en wacht. De rest klopt en staat al binnen.',
      'That new lad on evenings knocks and waits. The others knock and are already inside.',
    ),
  },
  {
    speaker: 'Mina Haddad',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Als jullie op de gang over het rooster praten, hoor ik wie er liever niet bij ons werkt.',
      'When you talk about the rota in the corridor, I hear who would rather not work with us.',
    ),
  },
  {
    speaker: 'Lia Hartog',
    writtenBy: 'Lotte Smeets',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik woon hier elf jaar en dit is mijn elfde begeleider. Ze staan allemaal op één kaartje. Onderaan is nog plek voor twee.',
      'I have lived here eleven years and this is my eleventh support worker. They are all on one little card. There is room for two more at the bottom.',
    ),
  },
  {
    speaker: 'Wim Kalkman',
    writtenBy: 'Anneke Kalkman',
    audience: 'everyone',
    withName: true,
    state: 'confirmed',
    told: 'cat',
    body: t(
      'Ik wil een kat. Geen therapiekat. Een gewone, die niks doet.',
      'I want a cat. Not a therapy cat. An ordinary one, that does nothing.',
    ),
  },
  {
    speaker: 'Roos Adriaanse',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Toen ik terugkwam uit het ziekenhuis was mijn bed opgemaakt. Niemand zei er iets over. Dat was precies goed.',
      'When I came back from hospital my bed was made. Nobody said a thing about it. That was exactly right.',
    ),
  },
  {
    speaker: 'Roos Adriaanse',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik heb niet één keer omgekeken. Ik hoorde wel wie er zuchtte.',
      'I did not look round once. I did hear who sighed.',
    ),
  },
  {
    speaker: 'Lia Hartog',
    writtenBy: 'Lotte Smeets',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik ben binnen dit huis vier keer verhuisd. De laatste dozen heb ik niet meer uitgepakt.',
      'I have moved four times inside this house. The last boxes I never unpacked.',
    ),
  },
  {
    speaker: 'Mina Haddad',
    audience: 'everyone',
    state: 'confirmed',
    later: [
      { purpose: 'talk-on', audience: 'organisation', days: 3 },
      { purpose: 'talk-on', audience: 'everyone', days: 30 },
      { purpose: 'publish', audience: 'everyone', withName: true, days: 30 },
      { purpose: 'research', audience: 'movement', days: 31 },
      { purpose: 'research', audience: null, days: 45 },
    ],
    body: t(
      "De koffiekan staat er altijd. Ook om vier uur 's nachts. Laat dat zo.",
      'The coffee pot is always there. At four in the morning too. Leave it like that.',
    ),
  },
  {
    speaker: 'Sjaak Reinders',
    writtenBy: 'Lotte Smeets',
    audience: null,
    state: 'confirmed',
    body: t(
      'Ik had dit opgeschreven op de achterkant van een kassabon. Die heb ik nog in mijn zak.',
      'I had written this on the back of a till receipt. It is still in my pocket.',
    ),
  },
  {
    speaker: 'Wim Kalkman',
    writtenBy: 'Anneke Kalkman',
    audience: null,
    state: 'left-out',
    body: t('Hij heeft behoefte aan gezelschap op de kamer.', 'He needs company in his room.'),
  },
  {
    speaker: 'Roos Adriaanse',
    audience: 'organisation',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Er stond laatst iemand voor mijn deur te twijfelen en die liep weer weg. Ik lag gewoon wakker.',
      'The other night somebody stood outside my door in doubt and walked off again. I was just lying awake.',
    ),
  },
  {
    speaker: 'Mina Haddad',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Als er iemand stopt met werken, is er taart op kantoor. Bij ons staat er maandag gewoon een ander.',
      'When somebody stops working here, there is cake in the office. On our side there is simply another one on Monday.',
    ),
  },
]
