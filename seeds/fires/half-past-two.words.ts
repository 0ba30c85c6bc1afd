import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'Jeroen Hoeben',
    writtenBy: 'Bram Jongen',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Om half drie is er niemand op straat. Dan kijkt er ook niemand.',
      'At half past two there is nobody in the street. So nobody stares either.',
    ),
    changedFrom: t('Ik geniet van de rust in de nacht.', 'I enjoy the quiet of the night.'),
  },
  {
    speaker: 'Truus Hoeben',
    audience: 'organisation',
    state: 'confirmed',
    body: t('Ik ben voor open. En ik doe geen oog dicht.', 'I am for open. And I do not sleep a wink.'),
  },
  {
    speaker: 'Sabine Meertens',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      "Ik ben er 's nachts alleen, met negen mensen. Als ik achter één aan loop, laat ik er acht achter.",
      'At night I am alone, with nine people. When I walk after one, I leave eight behind.',
    ),
  },
  {
    speaker: 'Mo Azzouzi',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Van mij mag hij dicht. Ik word wakker van de tocht, en dan ga ik nadenken.',
      'Shut is fine by me. The draught wakes me, and then I start to think.',
    ),
  },
  {
    speaker: 'Harrie Vencken',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Er stond een keer iemand in mijn schuur. Ik schrok, hij schrok. We hebben samen op de kruiwagen gezeten.',
      'Once somebody stood in my shed. I jumped, he jumped. We sat on the wheelbarrow together.',
    ),
  },
  {
    speaker: 'Patricia Lousberg',
    audience: 'organisation',
    withName: true,
    state: 'confirmed',
    body: t(
      'Als het misgaat, vragen ze mij waarom de deur open was. Waarom hij dicht is, vraagt niemand.',
      'If it goes wrong, they ask me why the door was open. Why it is shut nobody asks.',
    ),
  },
  {
    speaker: 'Jeroen Hoeben',
    writtenBy: 'Bram Jongen',
    audience: 'organisation',
    state: 'confirmed',
    body: t('Ik kom altijd terug. Dat telt niemand.', 'I always come back. Nobody counts that.'),
  },
  {
    speaker: 'Sabine Meertens',
    audience: null,
    state: 'confirmed',
    body: t(
      'Ik ben de sleutel weleens vergeten om te draaien. Dat zeg ik zo: vergeten.',
      'I have been known to forget to turn the key. That is the word I use: forget.',
    ),
  },
  {
    speaker: 'Truus Hoeben',
    audience: 'organisation',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Ik heb een zendertje in een winterjas genaaid. Die jas hangt sindsdien in de kast.',
      'I sewed a tracker into a winter coat. That coat has been in the wardrobe ever since.',
    ),
  },
  {
    speaker: 'Mo Azzouzi',
    writtenBy: 'Naima Chaoui',
    audience: null,
    state: 'waiting',
    body: t(
      'Ik zou één keer mee willen. Tot de brug en terug.',
      'I would like to come along once. To the bridge and back.',
    ),
  },
  {
    speaker: 'Wendy Cuypers',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik had gehoopt dat er om negen uur iets uit kwam. Er kwam koffie.',
      'I had hoped something would come of it by nine. What came was coffee.',
    ),
  },
  {
    speaker: 'Patricia Lousberg',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'We zijn het niet eens geworden. Ik heb dat nog nooit zo rustig horen zeggen.',
      'We did not come to agree. I have never heard that said so calmly.',
    ),
  },
  {
    speaker: 'Harrie Vencken',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Hang een lamp bij het hek. Daar heb je wat aan, of hij nou open is of dicht.',
      'Hang a lamp by the gate. That is of use, open or shut.',
    ),
  },
]
