import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import type { Fire } from './types.ts'

/** A look-back on the fire that was never followed up, because somebody has to begin. */
export const stillTwentyToThree: Fire = {
  slug: 'nog-steeds-twintig-voor-drie',
  organisation: 'de-blauwe-klink',
  format: 'look-back',
  phase: 'preparing',
  follows: 'de-taxi-van-twintig-voor-drie',
  title: t('Het is nog steeds twintig voor drie', 'It is still twenty to three'),
  occasion: t(
    'In de zomer zaten we bij elkaar over de taxi. Daarna bleef het stil, ook van ons. We beginnen met wat ervan kwam: niets. Dan kijken we waarom.',
    'In summer we sat together about the taxi. After that it was quiet, on our side too. We begin with what came of it: nothing. Then we look why.',
  ),
  place: t('De werkplaats van De Blauwe Klink, Dorrewaard', 'The workshop of De Blauwe Klink, Dorrewaard'),
  when: { days: 33, at: '10:00' },
  minutes: 120,
  openingQuestion: t('Wat dacht je toen er niets kwam?', 'What did you think when nothing came?'),
  questions: ['listened', 'empty-chair', 'hear-back'],
  passOn,
  passOnTo: t(
    'Ineke Bolt van De Blauwe Klink. Zij weet wat er dan moet gebeuren.',
    'Ineke Bolt of De Blauwe Klink. She knows what has to happen then.',
  ),
  confidant: {
    name: 'Frits Oldenburg',
    role: t(
      'cliëntenvertrouwenspersoon, niet in dienst van De Blauwe Klink',
      "clients' confidant, not employed by De Blauwe Klink",
    ),
    telephone: '085 000 04 03',
  },
  public: false,
  participants: [
    { name: 'Gonny Peeters', person: 'gonny', role: 'initiator', hat: 'care-worker', answer: 'yes' },
    { name: 'Lotte Smeets', person: 'lotte', role: 'facilitator', hat: 'supporter', answer: 'yes' },
    {
      name: 'Samira El Idrissi',
      person: 'samira',
      role: 'guest',
      hat: 'close-one',
      answer: 'maybe',
      needs: t('Zeg eerst wie er van de inkoop komt.', 'First tell me who is coming from the buyers.'),
    },
    { name: 'Ronnie Claassen', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'lijmklem' },
    { name: 'Els Claassen', role: 'guest', hat: 'close-one', answer: 'no' },
    { name: 'Ali Kaya', role: 'guest', answer: 'yes', cardWord: 'dakbord' },
    { name: 'Hans Derksen', role: 'guest', hat: 'manager', answer: null },
  ],
  contributions: [],
  clusters: [],
}

/** A mirror conversation in preparation: the talks beforehand are still being held. */
export const onTheDoormat: Fire = {
  slug: 'op-de-deurmat',
  organisation: 'de-kwikstaart',
  format: 'mirror',
  phase: 'preparing',
  title: t('Op de deurmat', 'On the doormat'),
  occasion: t(
    'Wij komen elke dag bij mensen binnen. Zij praten in een halve kring over hoe dat is. Wij zitten erachter en zeggen niets, ook niet dat het druk was.',
    'Every day we walk into people’s homes. They talk in a half circle about how that is. We sit behind and say nothing, not even that we were busy.',
  ),
  place: t(
    'De strandtent van Zandwolde, in de winter dicht',
    'The beach café of Zandwolde, closed in winter',
  ),
  when: { days: 47, at: '10:30' },
  minutes: 90,
  openingQuestion: t('Wat hoor je het eerst als wij binnenkomen?', 'What do you hear first when we come in?'),
  questions: ['good-day', 'dare-not-ask', 'longing'],
  passOn,
  passOnTo: t(
    'Annet Boelhouwer van De Kwikstaart. Zij weet wat er dan moet gebeuren.',
    'Annet Boelhouwer of De Kwikstaart. She knows what has to happen then.',
  ),
  confidant: {
    name: 'Rob Vlasveld',
    role: t(
      'cliëntenvertrouwenspersoon, niet in dienst van De Kwikstaart',
      "clients' confidant, not employed by De Kwikstaart",
    ),
    telephone: '085 000 04 07',
  },
  public: false,
  participants: [
    {
      name: 'Loes van der Plas',
      person: 'loes',
      role: 'initiator',
      listens: true,
      hat: 'care-worker',
      answer: 'yes',
    },
    { name: 'Lotte Smeets', person: 'lotte', role: 'facilitator', hat: 'supporter', answer: 'yes' },
    {
      name: 'mevrouw Terpstra',
      role: 'guest',
      hat: 'client',
      answer: 'yes',
      needs: t('Dezelfde stoel als de vorige keer.', 'The same chair as last time.'),
      cardWord: 'breiwol',
    },
    { name: 'meneer Duinker', role: 'guest', hat: 'client', answer: 'maybe', cardWord: 'schelp' },
    { name: 'Geesje Rol', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'bloembol' },
    { name: 'Joyce Pinas', role: 'listener', hat: 'care-worker', answer: 'yes', cardWord: 'bidon' },
    { name: 'Milan Brouwer', role: 'listener', hat: 'care-worker', answer: null },
  ],
  contributions: [],
  clusters: [],
  talks: [
    {
      with: 'mevrouw Terpstra',
      days: -3,
      note: t(
        'Ze begint niet over die zondag. Dat heeft ze al gehad, zegt ze.',
        'She will not bring up that Sunday. She has had that one, she says.',
      ),
    },
    { with: 'Geesje Rol', days: -1 },
  ],
}

/** Announced in public, care education. */
export const theNightBefore: Fire = {
  slug: 'een-nacht',
  organisation: 'hogeschool-meerland',
  format: 'reflection',
  phase: 'preparing',
  title: t('Eén nacht', 'One night'),
  occasion: t(
    'Dertig eerstejaars sliepen een nacht in een zorghuis. De volgende ochtend zitten ze met wie er woont en wie er werkt aan de pap. Wat hoorde je, in het donker?',
    'Thirty first-years slept a night in a care home. Next morning they sit over porridge with those who live and work there. What did you hear, in the dark?',
  ),
  place: t('De kantine van Hogeschool Meerland, Lutjemeer', 'The canteen of Hogeschool Meerland, Lutjemeer'),
  when: { days: 58, at: '09:00' },
  minutes: 150,
  openingQuestion: t('Waar werd je wakker van?', 'What woke you?'),
  questions: ['at-home', 'night', 'worked', 'tomorrow'],
  passOn,
  passOnTo: t(
    'Hedwig Tamminga van Hogeschool Meerland. Zij weet wat er dan moet gebeuren.',
    'Hedwig Tamminga of Hogeschool Meerland. She knows what has to happen then.',
  ),
  confidant: {
    name: 'Oene Huizinga',
    role: t('vertrouwenspersoon, niet in dienst van de hogeschool', 'confidant, not employed by the college'),
    telephone: '085 000 04 13',
  },
  public: true,
  participants: [
    { name: 'Hedwig Tamminga', person: 'hedwig', role: 'initiator', hat: 'teacher', answer: 'yes' },
    { name: 'Aaltje Wiersma', person: 'aaltje', role: 'facilitator', hat: 'care-worker', answer: 'yes' },
    { name: 'Sander Buist', person: 'sander', role: 'guest', hat: 'teacher', answer: 'yes' },
    { name: 'Jorrit Zijlstra', role: 'guest', hat: 'young-person', answer: 'maybe', cardWord: 'slaapzak' },
  ],
  contributions: [],
  clusters: [],
}
