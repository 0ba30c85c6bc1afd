import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import { clusters } from './brushed-sixteen-times.harvest.ts'
import { contributions } from './brushed-sixteen-times.words.ts'
import type { Fire } from './types.ts'

/** Care education: students, their teacher, and somebody who teaches because he receives care. */
export const brushedSixteenTimes: Fire = {
  slug: 'zestien-keer-tandenpoetsen',
  organisation: 'zorgschool-klaverum',
  format: 'campfire',
  phase: 'harvested',
  title: t('Zestien keer tandenpoetsen', 'Sixteen times brushing teeth'),
  occasion: t(
    'Wie stage loopt, heeft een lijst. Alles wat je leert moet worden afgetekend, sommige dingen zestien keer. Wat leer je in een zorghuis dat niet op de lijst staat?',
    'Whoever does a placement has a list. All you learn must be signed off, some things sixteen times. What do you learn in a care home that is not on the list?',
  ),
  place: t('Lokaal 0.14 van Zorgschool Klaverum', 'Room 0.14 of Zorgschool Klaverum'),
  when: { days: -55, at: '13:00' },
  minutes: 180,
  openingQuestion: t(
    'Van wie leerde je iets zonder dat het les was?',
    'Who taught you something when it was not a lesson?',
  ),
  questions: ['worked', 'only-because', 'dare-not-ask', 'tomorrow'],
  passOn,
  passOnTo: t(
    'Hennie Roording van Zorgschool Klaverum. Zij weet wat er dan moet gebeuren.',
    'Hennie Roording of Zorgschool Klaverum. She knows what has to happen then.',
  ),
  confidant: {
    name: 'Jet Oonk',
    role: t('vertrouwenspersoon, niet in dienst van de school', 'confidant, not employed by the school'),
    telephone: '085 000 04 10',
  },
  public: false,
  participants: [
    { name: 'Sander Buist', person: 'sander', role: 'initiator', hat: 'teacher', answer: 'yes' },
    { name: 'Gonny Peeters', person: 'gonny', role: 'facilitator', hat: 'care-worker', answer: 'yes' },
    { name: 'Yara Oosting', role: 'guest', hat: 'young-person', answer: 'yes', cardWord: 'rugzak' },
    { name: 'Dennis Lubbers', role: 'guest', hat: 'young-person', answer: 'yes', cardWord: 'bushokje' },
    { name: 'Sevda Yilmaz', role: 'guest', hat: 'young-person', answer: 'yes', cardWord: 'pleister' },
    { name: 'Corné Wouters', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'dobber' },
    { name: 'Marga te Brake', role: 'guest', hat: 'care-worker', answer: 'yes', cardWord: 'dashboard' },
    { name: 'Hennie Roording', role: 'guest', hat: 'manager', answer: 'yes', cardWord: 'nietmachine' },
  ],
  contributions,
  clusters,
}
