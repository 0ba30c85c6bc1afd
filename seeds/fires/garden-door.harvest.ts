import { t } from '../text.ts'
import type { Cluster } from './types.ts'

export const clusters: Cluster[] = [
  {
    name: t('De deur van acht uur', 'The eight o’clock door'),
    isQuestion: false,
    contributions: [0, 1, 2, 3, 8, 9],
    laidWith: [{ name: t('Mag ik opblijven?', 'May I stay up?'), contributions: [1, 8] }],
    onward: {
      kind: 'experiment',
      askedOf: t(
        'De Boomgaard, en Anne Brandsma van het bestuur',
        'De Boomgaard, and Anne Brandsma of the board',
      ),
      askedOfCircle: 'de-boomgaard',
      dueOffsetDays: -28,
      carriers: ['Toos Wagenaar', 'Fatma Demir'],
      theme: 'freedom-and-safety',
      answer: {
        kind: 'told-in-person',
        offsetDays: -30,
        byName: 'Toos Wagenaar',
        told: { how: 'in-person', offsetDays: -30 },
        body: t(
          'We vertelden het aan tafel, bij de koffie. De deur blijft nu open tot elf uur. De nachtdienst kijkt elk uur even. Dat deed ze toch al. In vier weken is er één keer iemand natgeregend. Verder niets.',
          'We told it at table, over coffee. The door now stays open until eleven. The night shift looks in every hour, which she did anyway. In four weeks somebody got rained on once. Nothing else.',
        ),
      },
    },
  },
  {
    name: t('Een warm ei op zondag', 'A warm egg on Sunday'),
    isQuestion: false,
    contributions: [4, 5],
    outOf: 0,
    onward: {
      kind: 'experiment',
      askedOf: t('De keuken van Zomerhek', 'The kitchen of Zomerhek'),
      askedOfCircle: 'zomerhek',
      dueOffsetDays: -42,
      carriers: ['mevrouw Van Beek', 'Marcel Dijkhuis'],
      answer: {
        kind: 'answered',
        offsetDays: -44,
        byName: 'Marcel Dijkhuis',
        body: t(
          'Op zondag is er ontbijt van acht tot elf. Ik kook een ei als iemand erom vraagt. Zelf begin ik nu om zeven uur, en dat bevalt me ook.',
          'On Sundays breakfast is from eight to eleven. I boil an egg when somebody asks for one. I start at seven now, and I like that too.',
        ),
      },
    },
  },
  { name: t('Bang voor het telefoontje', 'Afraid of the phone call'), isQuestion: true, contributions: [6] },
  { name: t('Wie zwaait er naar ons?', 'Who waves at us?'), isQuestion: true, contributions: [7] },
]
