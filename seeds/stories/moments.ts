import type { Story } from './types.ts'

const movement = 'een-stoel-erbij'

export const moments: Story[] = [
  {
    slug: 'de-bel-deed-het-niet',
    kind: 'moment',
    language: 'nl',
    circle: 'zeven-treden',
    movement,
    audience: 'everyone',
    themes: ['caring-communities'],
    keywords: ['buren'],
    daysAgo: 4,
    writers: ['wendy'],
    byline: 'Wendy Cuypers',
    title: 'De bel deed het niet',
    inShort: 'De bel was stuk. Een buurman klopte op het raam. Hij bleef voor de koffie.',
    body: `De bel van nummer 14 was stuk. Dus klopte de buurman op het raam van de keuken, met een pakje dat bij hem was bezorgd.

Aan tafel zat iedereen te eten. Niemand stond op, want het was geen bel. Hij klopte nog eens. Toen riep er iemand: kom maar, hij is open.

Hij heeft zijn jas niet uitgedaan. Hij heeft wel een bord gehad.`,
  },
  {
    slug: 'een-eindje-om',
    kind: 'moment',
    language: 'nl',
    circle: 'achter-de-kerk',
    movement,
    audience: 'everyone',
    rubric: 'people-and-initiatives',
    themes: ['caring-communities', 'room-for-dementia'],
    keywords: ['buren', 'wandelen'],
    daysAgo: 9,
    writers: ['henk'],
    byline: 'Henk Mulder',
    title: 'Een eindje om',
    inShort: 'Een mevrouw zocht haar oude huis. Henk liep met haar mee. Ze vonden de bakker.',
    body: `Ze stond bij de kerk en vroeg of ik de weg wist naar de Molenstraat. Die is er al veertig jaar niet meer.

Ik zei: ik loop wel even mee. We zijn langs de sloot gegaan. Ze wees aan wie waar gewoond had. Het klopte allemaal, voor zover ik het kon nagaan.

Bij de bakker rook ze brood en zei: hier is het ook goed. We hebben een half wit gekocht. Op Zomerhek vroegen ze waar we gebleven waren. Ik zei: in de Molenstraat.`,
  },
  {
    slug: 'de-kring-op-tafel',
    kind: 'moment',
    language: 'nl',
    circle: 'team-kade',
    movement,
    audience: 'circle',
    themes: [],
    keywords: ['eten en koken'],
    daysAgo: 6,
    writers: ['joost'],
    byline: 'Joost',
    title: 'De kring op tafel',
    inShort: 'Er zit een kring van de koffiekan op de nieuwe tafel. Eerst was er ruzie. Nu hoort hij erbij.',
    body: `De nieuwe tafel is er een week en er zit al een kring op. Van de kan. Ik wilde hem wegschuren.

Toen zei iemand: op de oude tafel zaten er elf, ik weet nog van wie. En ze begonnen ze op te noemen.

Het schuurpapier ligt weer in de kast. Dit stukje is voor onszelf, want de helft van die namen kent buiten ons niemand.`,
  },
  {
    slug: 'under-the-seat',
    kind: 'moment',
    language: 'en',
    circle: 'de-blauwe-klink',
    movement,
    audience: 'everyone',
    themes: ['meaningful-day'],
    keywords: ['werk', 'van betekenis zijn'],
    daysAgo: 13,
    writers: ['gonny'],
    byline: 'Gonny Peeters',
    title: 'Under the seat',
    inShort:
      'A man bought a chair. He turned it over. Under it was a name, and the name was standing next to him.',
    body: `A man from Antwerp came to collect a chair. He does not speak much Dutch and we do not speak much French, so it all went in English and by pointing.

He turned the chair over to look at the joints. Underneath is a name, written with a soldering iron. He read it aloud. The person it belongs to was standing beside him, with glue on his trousers, and said: yes.

They shook hands. Then he asked for the price again, because he wanted to pay it to him.`,
  },
]
